# Turns lines SIDE GROUP NAME NANOSECONDS CHECKSUM into two tables in Markdown: each program, and each group against its limit.
function median(values, count,    i, j, t) {
  for (i = 2; i <= count; i++)
    for (j = i; j > 1 && values[j - 1] > values[j]; j--) { t = values[j]; values[j] = values[j - 1]; values[j - 1] = t }
  return count % 2 ? values[(count + 1) / 2] : (values[count / 2] + values[count / 2 + 1]) / 2
}

function median_of(side, name,    i, values) {
  for (i = 1; i <= runs[side, name]; i++) values[i] = times[side, name, i]
  return median(values, runs[side, name])
}

BEGIN {
  split("boot 0.8 0.8;second_boot 0.65 0.65;integer 0.75 1.0;memory 0.55 0.8;float 0.3 0.5;simd 0.2 0.5;program 0.7 1.0;shell 0.4 0.8;system 0.4 0.8", rows, ";")
  for (r in rows) { split(rows[r], row, " "); sub("_", " ", row[1]); mean_limit[row[1]] = row[2]; worst_limit[row[1]] = row[3] }
}

{
  name = $2 " " $3
  if (!(name in seen)) { seen[name] = 1; names[++count] = name; group[name] = $2 }
  times[$1, name, ++runs[$1, name]] = $4 / 1e9
  if (name in checksum && checksum[name] != $5) wrong[name] = 1
  checksum[name] = $5
}

END {
  print "| program | devkvm, s | QEMU, s | ratio |\n|---|---|---|---|"
  for (i = 1; i <= count; i++) {
    name = names[i]
    ours = median_of("devkvm", name)
    theirs = median_of("qemu", name)
    ratio = ours / theirs
    printf "| %s | %.3f | %.3f | %.2f%s |\n", name, ours, theirs, ratio, name in wrong ? " WRONG RESULT" : ""
    g = name == "boot second-time" ? "second boot" : group[name]
    if (!(g in members)) groups[++kinds] = g
    members[g]++
    logs[g] += log(ratio)
    if (ratio > worst[g]) worst[g] = ratio
  }
  print "\n| group | geometric mean | limit | worst | limit |\n|---|---|---|---|---|"
  for (k = 1; k <= kinds; k++) {
    g = groups[k]
    if (g == "parallel") continue
    mean = exp(logs[g] / members[g])
    printf "| %s | %.2f | %s | %.2f | %s |\n", g, mean, mean_limit[g] (mean > mean_limit[g] ? ", missed" : ""), worst[g],
      worst_limit[g] (worst[g] > worst_limit[g] ? ", missed" : "")
  }
  one = "parallel threads-1"
  two = "parallel threads-2"
  if (one in seen && two in seen)
    printf "\nTwo threads on two vCPUs against the same work in one: %.2f times as fast (limit 1.85); on QEMU %.2f, on the host itself %.2f.\n",
      median_of("devkvm", one) / median_of("devkvm", two), median_of("qemu", one) / median_of("qemu", two),
      median_of("host", one) / median_of("host", two)
}
