# Makes haven-*.sav with R and haven (which writes through ReadStat); all names are invented.
library(haven)
q <- c("很满意" = 5, "满意" = 4, "很不满意" = 1, "不适用" = 8, "refused" = 9)
survey <- data.frame(
	`编号` = c(1, 2, 3, NA),
	visited = as.Date(c("2026-09-03", "1999-12-31", NA, "1900-02-28")),
	finished = as.POSIXct(c("2026-09-03 12:00:05", "2026-09-04 00:00:00", NA, "2026-12-31 23:59:59"), tz = "UTC"),
	unit = c("第一服务部", "Unit No. 2", "", "第四服务部"),
	opinion = c(strrep("意见", 150), "fine", "", strrep("y", 256)),
	check.names = FALSE, stringsAsFactors = FALSE)
survey$satisfaction_with_the_service <- labelled_spss(c(5, 8, 9, NA), labels = q, na_values = c(8, 9), label = "服务质量")
survey$range <- labelled_spss(c(1.5, -3, 70, 100), labels = c("N/A" = 70), na_range = c(50, Inf), label = "比例")
survey$answer <- labelled_spss(c("yes", "no", "none", "不适用"), labels = c("是" = "yes", "否" = "no", "不适用" = "不适用"),
	na_values = c("none", "不适用"))
write_sav(survey, "haven-packed.sav", compress = "byte")
write_sav(survey, "haven-plain.sav", compress = "none")
write_sav(survey, "haven.zsav", compress = "zsav")
