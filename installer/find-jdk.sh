# shellcheck shell=sh
# Read by mvnw and by bin/jibiao. `find_jdk PROGRAM` sets JAVA_HOME to a JDK 25 that has bin/PROGRAM (java, javac);
# with none on the machine it says in one line what to install and returns 1.

is_jdk_25() {
  [ -n "$1" ] && [ -x "$1/bin/$2" ] && [ -f "$1/release" ] && grep -q '^JAVA_VERSION="25[".+-]' "$1/release"
}

find_jdk() {
  on_path=$(command -v java 2>/dev/null || true)
  if [ -n "$on_path" ]; then
    on_path=$(readlink -f -- "$on_path" 2>/dev/null || true)
    on_path=${on_path%/bin/java}
  fi
  # First what the user says, then where package managers and editors put a JDK on Linux and macOS.
  for candidate in \
    "${JAVA_HOME:-}" "${JDK_25_HOME:-}" "${JAVA_25_HOME:-}" "${JDK25_HOME:-}" "${JAVA25_HOME:-}" "${JAVA_HOME_25_X64:-}" \
    "$on_path" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/lib/jvm/* /opt/* /opt/java/* /opt/jdk/* \
    "${HOME:-/nonexistent}"/.jdks/* "${HOME:-/nonexistent}"/.m2/jdks/* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.asdf/installs/java/* \
    "${HOME:-/nonexistent}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home
  do
    if is_jdk_25 "$candidate" "$1"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  echo '没有找到 JDK 25：请安装 JDK 25（例如 Eclipse Temurin 25 或 OpenJDK 25），或把环境变量 JAVA_HOME 指向它，然后再试。' >&2
  return 1
}

# Java turns the file names and arguments of a machine without a UTF-8 locale (LANG=C) into question marks.
speak_utf_8() {
  case "$(locale charmap 2>/dev/null || echo UTF-8)" in
    UTF-8 | utf8) ;;
    *)
      LC_ALL=C.UTF-8
      export LC_ALL
      ;;
  esac
}
