citation-dp = Article { $article } DP
citation-case = { $court }, { DATE($date) }, { $number }
court-high-court = High Court
