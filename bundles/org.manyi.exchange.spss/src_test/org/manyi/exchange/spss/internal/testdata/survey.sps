* Makes pspp-*.sav with GNU PSPP, run in this folder: sh make.sh.
* The same survey in every encoding and compression; all names are invented.
SET DECIMAL=DOT.
DATA LIST LIST NOTABLE /sheet_number (F8) visited (SDATE10) finished (DATETIME20) unit (A30) code (A3) q1 q2 q3 (F1) share (F8.3) lasted (TIME8).
BEGIN DATA
1 2026/09/03 "03-SEP-2026 12:00:05" "第一服务部" "N" 5 4 9 0.125 00:02:30
2 2026/09/04 "04-SEP-2026 00:00:00" "第二服务部" "S" 98 99 1 -12.5 36:00:00
3 . . "" "Z" . 97 96 12345678.901 .
4 2026/12/31 "31-DEC-2026 23:59:59" "Unit No. 4" "N" 1 0 2 1000000 00:00:01
END DATA.
STRING opinion (A600) /answer (A20).
COMPUTE opinion = "".
COMPUTE answer = "fully satisfied".
IF (sheet_number = 1) opinion = CONCAT(RPAD("甲", 300, "-"), "|", RPAD("", 250, "x"), "乙").
IF (sheet_number = 2) opinion = "fine".
IF (sheet_number = 2) answer = "not used".
IF (sheet_number = 3) answer = "refused".
IF (sheet_number = 4) answer = "满意".
VARIABLE LABELS sheet_number '调查表编号' unit '服务单位' q1 '服务质量' q2 '响应速度' q3 'Price, fair' opinion '意见和建议'.
VALUE LABELS q1 q2 5 '很满意' 4 '满意' 1 '很不满意' 97 '拒绝回答' 98 '不适用' 99 '不知道'
 /q3 1 'low' 2 'high' 9 "Don't know" 96 'Not asked'
 /code 'N' '北区' 'S' '南区' 'Z' 'N/A'
 /answer 'fully satisfied' '5 分' 'not used' '不适用' 'refused' 'Refused to answer'.
MISSING VALUES q1 q2 (97 THRU HI, 0) q3 (9, 96) share (LO THRU -10) code ('Z').
MISSING VALUES answer ('refused' 'not used').
