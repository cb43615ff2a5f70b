rung-de-authority = The office for { $company }: { $authority }
rung-de-none-court = There is no court for this.
