# shellcheck shell=bash
# What the scripts beside it share. Sourced, never run.

# make_workspace WORK PRODUCT: makes the workspace WORK/surveys: the sample of the well service with a month submitted, an answer
# corrected, a sheet excluded, units, and numbers sent
make_workspace() {
	local work=$1 product=$2 ws=$1/surveys
	"$product/manyi" import "$product/samples/well-service.csv" --into "$ws" --methodology well-service
	"$product/manyi" data freeze "$ws" --month 2026-09 --reason 'monthly report'
	"$product/manyi" data correct "$ws" --id R0004 --item Q2 --to 5 --reason 'misread from the paper sheet'
	"$product/manyi" data exclude "$ws" --id R0006 --reason 'filled in for a colleague'
	printf '%s\n' '单位,有效期起' '作业一队,2024-01-01' '作业二队,2024-01-01' '作业三队,2025-07-01' >"$work/units.csv"
	"$product/manyi" population import "$work/units.csv" --into "$ws" --kind units
	printf '%s\n' '单位,发放,送达' '作业一队,80,78' '作业二队,90,85' '作业三队,100,97' '修井队,80,80' '压裂队,70,68' >"$work/sent.csv"
	"$product/manyi" population import "$work/sent.csv" --into "$ws" --kind sent
}
