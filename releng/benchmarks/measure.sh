# shellcheck shell=bash
# shellcheck disable=SC2154 # work is set by who sources this
# What the benchmarks share: timing whole processes and summing up. Figures lie in $work.

# timed NAME COMMAND...: appends "seconds kilobytes user-seconds system-seconds" of the command to NAME.times.
timed() {
	local name=$1
	shift
	/usr/bin/time -f '%e %M %U %S' -a -o "$work/$name.times" "$@" >"$work/$name.out"
}

# summary NAME: median, least and most seconds, and the most megabytes.
summary() {
	local name=$1
	sort -n "$work/$name.times" | awk -v name="$name" '
		{ seconds[NR] = $1; if ($2 > most) most = $2 }
		END {
			median = NR % 2 ? seconds[(NR + 1) / 2] : (seconds[NR / 2] + seconds[NR / 2 + 1]) / 2
			printf "%-12s median %6.2f s   least %6.2f s   most %6.2f s   resident %5.0f MB\n",
				name, median, seconds[1], seconds[NR], most / 1024
		}'
}

median() {
	sort -n "$work/$1.times" | awk '{ s[NR] = $1 } END { print NR % 2 ? s[(NR + 1) / 2] : (s[NR / 2] + s[NR / 2 + 1]) / 2 }'
}

# ratio NAME PEER: how many times as long as its peer it took, by the medians.
ratio() {
	awk -v own="$(median "$1")" -v peer="$(median "$2")" -v name="$2" 'BEGIN { printf "ratio        %.2f of %s\n", own / peer, name }'
}

# worked NAME: the median of the seconds that processors worked for it.
worked() {
	awk '{ print $3 + $4 }' "$work/$1.times" | sort -n |
		awk '{ s[NR] = $1 } END { print NR % 2 ? s[(NR + 1) / 2] : (s[NR / 2] + s[NR / 2 + 1]) / 2 }'
}

# processor NAME: the same in words.
processor() {
	printf '%-12s median %6.2f s of processors\n' "$1" "$(worked "$1")"
}

# work_ratio NAME PEER: how many times as much work as its peer it was; other programs that run disturb it less than the clock.
work_ratio() {
	awk -v own="$(worked "$1")" -v peer="$(worked "$2")" -v name="$2" 'BEGIN { printf "ratio        %.2f of the work of %s\n", own / peer, name }'
}

# What it ran on.
machine() {
	echo "machine      $(nproc) x $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(awk '/MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo)"
	echo "java         $("$JAVA_HOME/bin/java" -version 2>&1 | sed -n 2p)"
}
