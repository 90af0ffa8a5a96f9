# The scores of `manyi score FILE --by unit --by month` as an analyst writes them with data.table on two threads: read the
# file, melt, group; item scores and the index of each unit and month, written as CSV. No satisfied rate, no check of answers.
# usage: Rscript scores.R FILE FOLDER
library(data.table)
setDTthreads(2)
arguments <- commandArgs(trailingOnly = TRUE)
items <- paste0("Q", 1:12)
weights <- c("5" = 1, "4" = 0.8, "3" = 0.6, "2" = 0.3, "1" = 0)
responses <- fread(arguments[1], nThread = 2)
responses[, month := format(date, "%Y-%m")]
answers <- melt(responses, id.vars = c("unit", "month"), measure.vars = items,
                variable.name = "item", value.name = "answer")
counts <- answers[, .N, by = .(unit, month, item, answer)]
counts[, weight := weights[as.character(answer)]]
scores <- counts[!is.na(weight), .(score = 100 * sum(weight * N) / sum(N), valid = sum(N)), by = .(unit, month, item)]
index <- scores[, .(index = mean(score)), by = .(unit, month)]
fwrite(scores, file.path(arguments[2], "scores.csv"))
fwrite(index, file.path(arguments[2], "index.csv"))
