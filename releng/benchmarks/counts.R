# The least that tells what `manyi score FILE --by unit --by month` counts, with data.table on two threads: only the needed
# columns are read, as text, and nothing is scored:
# answers per unit, month, item and answer.
# usage: Rscript counts.R FILE
library(data.table)
setDTthreads(2)
file <- commandArgs(trailingOnly = TRUE)[1]
items <- paste0("Q", 1:12)
responses <- fread(file, nThread = 2, select = c("unit", "date", items),
                   colClasses = list(character = c("unit", "date", items)))
responses[, month := substr(date, 1, 7)]
answers <- melt(responses, id.vars = c("unit", "month"), measure.vars = items,
                variable.name = "item", value.name = "answer")
tally <- answers[, .N, by = .(unit, month, item, answer)]
cat(nrow(tally), sum(tally$N), "\n")
