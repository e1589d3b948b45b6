# Puts results into docs/scoreboard.md. Sourced; needs $home and $work.

# write_results: the lines of $work/results, "| NAME | RESULT |", with today's date; what was not run now stays as it was.
write_results() {
  local page=$home/docs/scoreboard.md
  {
    cat <<- 'END'
	# Scoreboard

	Programs that were not written for devkvm, and the shim's own tests, on the `/dev/kvm` of `devkvm exec`: what `conformance/scoreboard`
	wrote, on a machine with 2 processors. Lines of `arm64-host` are what `conformance/arm64-host` wrote: devkvm on an arm64 machine that
	QEMU emulates, or devkvm itself (`arm64-host-devkvm`); tested under emulation only.

	| program | | seen |
	|---|---|---|
	END
    grep '^| [a-z]' "$page" | grep -v '^| program' | grep -vFf <(cut -d'|' -f2 "$work/results" | sed 's/.*/|&|/') || true
    sed "s/\$/ $(date +%F) |/" "$work/results"
  } | awk '/^\| [a-z]/ && !/^\| program/ {print | "sort"; next} {print}' > "$work/page"
  cp "$work/page" "$page"
}
