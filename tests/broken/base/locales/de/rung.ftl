rung-de-authority = The office: { $authority }
rung-de-none-court = There is no court for this.
