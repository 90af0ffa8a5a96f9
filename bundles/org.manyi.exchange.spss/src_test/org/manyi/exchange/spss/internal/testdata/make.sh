#!/bin/sh
# Makes the sample files of this folder. Needs GNU PSPP 1.6 and R with haven 2.5; neither is needed to run the tests.
set -e
made=$(mktemp -d)
{ cat survey.sps
  echo "SAVE /OUTFILE='pspp-utf8-plain.sav' /UNCOMPRESSED."
  echo "SAVE /OUTFILE='pspp-utf8-packed.sav' /COMPRESSED."
  echo "SAVE /OUTFILE='pspp-utf8.zsav' /ZCOMPRESSED."
} > "$made/utf8.sps"
pspp --syntax-encoding=UTF-8 "$made/utf8.sps"
{ echo "SET LOCALE='GBK'."
  cat survey.sps
  echo "SAVE /OUTFILE='pspp-gbk-packed.sav' /COMPRESSED."
} | iconv -f UTF-8 -t GBK > "$made/gbk.sps"
pspp --syntax-encoding=GBK "$made/gbk.sps"
Rscript survey.R
rm -r "$made"
