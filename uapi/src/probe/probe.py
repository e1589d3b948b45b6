#!/usr/bin/env python3
"""Writes a C program that prints the KVM ABI of arm64 as the compiler sees it.

The names come from the headers themselves (macros from the preprocessor, structs, fields and
enumerators from the compiler's DWARF), so that nothing of the ABI is left out; the values come from
the compiled program. Output lines, see print_* below:

    const NAME VALUE                 an object-like macro or an enumerator
    elsewhere NAME VALUE             a capability that the header defines for other architectures
    ioctl NAME CODE                  a request with its full code
    foreign NAME DIRECTION NUMBER    a request whose struct arm64 does not have
    struct NAME SIZE ALIGN
    field STRUCT PATH OFFSET SIZE    SIZE 0 is a flexible array member
    reg NAME ID                      a register id made by a function-like macro
    errno NAME NUMBER TEXT
"""

import re
import subprocess
import sys

CC = "aarch64-linux-gnu-gcc"
READELF = "aarch64-linux-gnu-readelf"
HEADERS = ["linux/kvm.h", "asm/kvm.h", "linux/psci.h"]
PROLOGUE = """#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <linux/kvm.h>
#include <linux/psci.h>
/* asm/kvm.h uses it and the exported headers do not define it. */
#define SZ_64K 0x10000
#define SPLIT(x) (unsigned)((unsigned long long)(x) >> 32), (unsigned)(x)
"""
DIRECTIONS = {"_IO": "IO", "_IOW": "IOW", "_IOR": "IOR", "_IOWR": "IOWR"}


def run(*command, **options):
    return subprocess.run(command, text=True, capture_output=True, **options)


def header_text(name):
    path = run(CC, "-M", "-include", name, "-xc", "/dev/null", check=True).stdout
    path = next(p for p in path.replace("\\\n", " ").split() if p.endswith("/include/" + name))
    with open(path, encoding="utf-8") as file:
        return file.read().replace("\\\n", " ")


def macros(text):
    """Object-like macros of a header and their bodies."""
    found = re.findall(r"^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+(\S.*)$", text, re.M)
    return {name: re.sub(r"/\*.*?\*/", "", body).strip() for name, body in found}


def constants(work, names):
    """Those of the names that are integer constant expressions."""
    source = work + "/constants.c"
    lines = PROLOGUE.count("\n")
    with open(source, "w", encoding="utf-8") as file:
        file.write(PROLOGUE)
        file.writelines(f"static unsigned long long v{i} = {n};\n" for i, n in enumerate(names))
    errors = run(CC, "-w", "-fsyntax-only", "-fmax-errors=0", source).stderr
    bad = {int(line) - lines - 1 for line in re.findall(r"constants\.c:(\d+):\d+: error", errors)}
    return [name for i, name in enumerate(names) if i not in bad]


class Dwarf:
    """The debugging entries of the headers' structs and enumerations."""

    def __init__(self, work):
        source, target = work + "/types.c", work + "/types.o"
        with open(source, "w", encoding="utf-8") as file:
            file.write(PROLOGUE)
        flags = ["-g", "-c", "-fno-eliminate-unused-debug-types"]
        run(CC, *flags, "-o", target, source, check=True)
        self.entries = {}
        self.roots = []
        self.read(run(READELF, "--debug-dump=info", target, check=True).stdout)

    def read(self, dump):
        stack, entry = [], None
        for line in dump.splitlines():
            start = re.match(r" <(\w+)><(\w+)>: Abbrev Number: \d+ \((\w+)\)", line)
            if start:
                depth, entry = int(start[1], 16), {"tag": start[3], "children": []}
                self.entries[int(start[2], 16)] = entry
                del stack[depth:]
                (stack[-1]["children"] if stack else self.roots).append(entry)
                stack.append(entry)
                continue
            attribute = re.match(r"\s+<\w+>\s+DW_AT_(\w+)\s*:\s*(.*)", line)
            if attribute and entry is not None:
                entry[attribute[1]] = attribute[2].split("): ")[-1].strip()

    def all(self, tag):
        return [e for e in self.entries.values() if e["tag"] == tag]

    def type_of(self, entry):
        """The type of a member without typedefs and qualifiers."""
        kind = self.entries[int(entry["type"].strip("<>"), 16)]
        while kind["tag"] in ("DW_TAG_typedef", "DW_TAG_const_type", "DW_TAG_volatile_type"):
            kind = self.entries[int(kind["type"].strip("<>"), 16)]
        return kind

    def structs(self):
        found = self.all("DW_TAG_structure_type")
        named = {e["name"]: e for e in found if "byte_size" in e and e.get("name", "").startswith("kvm_")}
        return dict(sorted(named.items()))

    def enumerators(self):
        return sorted({e["name"] for e in self.all("DW_TAG_enumerator")})

    def leaves(self, struct, prefix=""):
        """(path, is flexible array) of all scalar and array members, nested ones dotted."""
        for member in struct["children"]:
            if member["tag"] != "DW_TAG_member":
                continue
            path = prefix + member.get("name", "")
            kind = self.type_of(member)
            if kind["tag"] in ("DW_TAG_structure_type", "DW_TAG_union_type"):
                yield from self.leaves(kind, path + "." if "name" in member else prefix)
            else:
                yield path, self.is_flexible(kind)

    @staticmethod
    def is_flexible(kind):
        ranges = [e for e in kind["children"] if e["tag"] == "DW_TAG_subrange_type"]
        return kind["tag"] == "DW_TAG_array_type" and not any("upper_bound" in r for r in ranges)


def print_number(kind, name, expression):
    print(f'  printf("{kind} {name} 0x%08x%08x\\n", SPLIT({expression}));')


def print_requests(bodies, usable):
    for name, body in bodies.items():
        body = bodies.get(body, body)
        request = re.match(r"(_IOWR|_IOW|_IOR|_IO)\(KVMIO,\s*(\w+)", body)
        if not request or name.startswith("_"):
            continue
        if name in usable:
            print_number("ioctl", name, name)
        else:
            print(f'  puts("foreign {name} {DIRECTIONS[request[1]]} {request[2]}");')
        usable.discard(name)


def print_structs(dwarf):
    for name, struct in dwarf.structs().items():
        c = f"struct {name}"
        print(f'  printf("{c} %zu %zu\\n", sizeof({c}), _Alignof({c}));')
        for path, flexible in dwarf.leaves(struct):
            size = "(size_t)0" if flexible else f"sizeof((({c} *)0)->{path})"
            print(f'  printf("field {name} {path} %zu %zu\\n", offsetof({c}, {path}), {size});')


def print_registers():
    core = [f"regs.regs[{i}]" for i in range(31)] + ["regs.sp", "regs.pc", "regs.pstate", "sp_el1"]
    core += ["elr_el1"] + [f"spsr[{i}]" for i in range(5)] + ["fp_regs.fpsr", "fp_regs.fpcr"]
    core += [f"fp_regs.vregs[{i}]" for i in range(32)]
    for field in core:
        size = f"(unsigned long long)__builtin_ctz(sizeof(((struct kvm_regs *)0)->{field}))"
        id_ = f"KVM_REG_ARM64 | {size} << KVM_REG_SIZE_SHIFT | KVM_REG_ARM_CORE"
        print_number("reg", f"core:{field}", f"{id_} | KVM_REG_ARM_CORE_REG({field})")
    for ops in ["2,0,0,0,4", "3,0,0,0,5", "3,0,1,0,0", "3,3,13,0,2", "3,7,15,15,7"]:
        print_number("reg", f"sysreg:{ops}", f"ARM64_SYS_REG({ops})")
    demux = "KVM_REG_ARM64 | KVM_REG_SIZE_U32 | KVM_REG_ARM_DEMUX | KVM_REG_ARM_DEMUX_ID_CCSIDR"
    for i in range(16):
        print_number("reg", f"ccsidr:{i}", f"{demux} | {i}")
        print_number("reg", f"p:{i}", f"KVM_REG_ARM64_SVE_PREG({i}, 0)")
    for i in range(32):
        print_number("reg", f"z:{i}", f"KVM_REG_ARM64_SVE_ZREG({i}, 0)")
    print_number("reg", "z:31:31", "KVM_REG_ARM64_SVE_ZREG(31, 31)")
    print_number("reg", "p:15:31", "KVM_REG_ARM64_SVE_PREG(15, 31)")
    print_number("reg", "ffr:0", "KVM_REG_ARM64_SVE_FFR(0)")


def main(work):
    bodies = {}
    for header in HEADERS:
        bodies |= macros(header_text(header))
    dwarf = Dwarf(work)
    kvm = [n for n in bodies if re.match(r"_*KVM_|VGIC_", n)]
    kvm += [n for n in dwarf.enumerators() if n.startswith("KVM_") and n not in bodies]
    usable = set(constants(work, kvm))
    errnos = {}
    for header in ["asm-generic/errno-base.h", "asm-generic/errno.h"]:
        errnos |= macros(header_text(header))

    print(PROLOGUE + "int main(void)\n{")
    print_requests(bodies, usable)
    for name in kvm:
        if name in usable and not name.startswith("_"):
            print_number("const", name, name)
        elif name.startswith("KVM_CAP_"):
            print_number("elsewhere", name, bodies[name])
    print_structs(dwarf)
    print_registers()
    for name, body in errnos.items():
        if body.isdigit():
            print(f'  printf("errno {name} %d %s\\n", {name}, strerror({name}));')
    print("  return 0;\n}")


main(sys.argv[1])
