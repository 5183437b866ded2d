#!/bin/sh
# Starts Chronoscope: this script, and behind its last line the jar, are one file.
#
# JAVA_HOME               where Java is; else PATH is searched, then the usual places
# CHRONOSCOPE_JAVA_OPTS   more options for the JVM, separated by blanks
# CHRONOSCOPE_CDS         off: no class archive; use: the one that exists, but make none;
#                         make: make it now, and do nothing else
#
# The class archive (AppCDS; from Java 25 on an AOT cache) makes later starts faster. The first start makes it in the background,
# in ${XDG_CACHE_HOME:-$HOME/.cache}/chronoscope. It is never a reason to fail: what cannot be
# written or trusted is left alone, and the program starts without.
#
# A process that is forked costs a millisecond, so the common way uses what the shell has built in.

needed=17
# No warning may reach the screen, and an option that this JVM does not have is no reason to fail.
quiet='-Xlog:disable -Xlog:all=off -XX:-PrintWarnings -XX:+IgnoreUnrecognizedVMOptions -XX:-UsePerfData'
# A second compiler would take the processor from the first frame, and so does what is compiled into many methods,
# which takes memory, too.
quick='-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:-UseDynamicNumberOfCompilerThreads -XX:C1MaxInlineSize=20'
# What is called by its name is called too seldom to have classes made for it.
named=-Djdk.reflect.useNativeAccessorOnly=true
# What a key does is compiled after some fifty keys, not after three hundred.
soon='-XX:Tier0InvokeNotifyFreqLog=4 -XX:Tier3InvocationThreshold=50 -XX:Tier3MinInvocationThreshold=25 -XX:Tier3CompileThreshold=500'
# The terminal is asked through a native library, which newer ones warn of.
native=--enable-native-access=ALL-UNNAMED
# Nothing wakes a program that waits, but its own look at the file.
calm='-XX:+UnlockDiagnosticVMOptions -XX:GuaranteedSafepointInterval=0 -XX:AsyncDeflationInterval=10000'

main() {
    options="${JAVA_TOOL_OPTIONS-} ${JDK_JAVA_OPTIONS-}"
    case $options in
        # Only the JVM knows how to read these; it will say that it does.
        *[\"\'\\@]*) options= ;;
        # As arguments they mean the same, and the JVM does not announce them on the screen.
        *) unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS ;;
    esac
    options="$options ${CHRONOSCOPE_JAVA_OPTS-}"

    find_program
    find_java || fail "needs Java $needed or newer, found ${too_old:-none}; install one, or set JAVA_HOME to it"
    choose_archive
    case ${CHRONOSCOPE_CDS-} in
        off) archive= ;;
        use) find_archive ;;
        make) make_archive || fail "could not make the class archive"; exit ;;
        *) find_archive || make_archive_later ;;
    esac
    choose_compiler "$@"
    start "$@"
}

fail() {
    echo "chronoscope: $1" >&2
    exit 2
}

# Sets program to the absolute path of this file.
find_program() {
    program=$0
    # `sh chronoscope` takes the file from this folder or, in some shells, from PATH.
    [ -f "$program" ] || program=$(command -v "$program")
    program=${program#./}
    case $program in
        /*) ;;
        *) program=$PWD/$program ;;
    esac
    # The archive holds for one spelling of the path.
    case $program in
        */./* | */../*)
            folder=$(cd -P "${program%/*}" && pwd) && [ -f "$folder/${program##*/}" ] &&
                program=$folder/${program##*/}
            ;;
    esac
}

# Sets java to the first that is new enough, and runtime to what tells its build from others.
find_java() {
    too_old=
    # The present folder is no place to take a Java from.
    case ${HOME-} in /*) own=$HOME ;; *) own=/nonexistent ;; esac
    [ "${JAVA_HOME-}" ] && accept "$JAVA_HOME/bin/java" && return
    find_java_in_path && return
    for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java* /opt/java/* /opt/jdk* \
        "$own/.sdkman/candidates/java/current" "$own"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$own"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
        accept "$home/bin/java" && return
    done
    return 1
}

find_java_in_path() {
    set -f
    IFS=:
    set -- ${PATH-}
    unset IFS
    set +f
    for folder do
        # There a mac has a stub, which asks the user to install Java when it finds none.
        [ "$folder" = /usr/bin ] && [ -x /usr/libexec/java_home ] &&
            folder=$(/usr/libexec/java_home -v $needed+ 2>/dev/null)/bin
        accept "$folder/java" && return
    done
    return 1
}

# Tells whether the program is a Java that is new enough.
accept() {
    [ -f "$1" ] && [ -x "$1" ] || return
    java=$1
    # /usr/bin/java is a link to a link; the release file lies beside the real one.
    [ -h "$java" ] && java=$(readlink -f "$java" 2>/dev/null)
    # Other links are to a version manager, which goes by the name that it is called.
    case $java in */bin/java) ;; *) java=$1 ;; esac
    read_release "${java%/bin/java}/release" || ask_version || return
    major=${version#1.}
    case ${major%%[!0-9]*} in
        1[7-9] | [2-9][0-9] | [1-9][0-9][0-9]) return ;;
    esac
    : "${too_old:=$version in ${java%/bin/java}}"
    return 1
}

read_release() {
    [ -f "$1" ] && [ -r "$1" ] || return
    version= runtime=
    while read -r line; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=$line ;;
            JAVA_VERSION=*) version=${line#*=} && break ;;
        esac
    done <"$1"
    version=${version#\"} version=${version%\"}
    [ "$version" ]
}

# Running it takes as long as half a start: for builds without a release file, and for wrappers.
ask_version() {
    runtime=$("$java" -version 2>&1 </dev/null)
    version=${runtime#*version \"}
    [ "$version" != "$runtime" ] || return
    version=${version%%\"*}
}

# Sets ending, reading and writing to how this Java's archive is called and how it is asked for.
choose_archive() {
    case ${major%%[!0-9]*} in
        1? | 2[0-4]) ending=jsa reading=-XX:SharedArchiveFile writing=-XX:ArchiveClassesAtExit ;;
        *) ending=aot reading=-XX:AOTCache writing=-XX:AOTCacheOutput ;;
    esac
}

# Sets archive to the option that names the class archive of just this program and this Java, and library to the native
# library beside it, which talks to the terminal: without one, each start writes its own.
#
# The JVM itself refuses an archive of another jar (by path, size and time), of another JVM, or of other
# options, and goes on without; but a truncated one crashes it. So the name carries, besides a key of
# what the JVM would refuse, the sizes and times of jar and archive, and one stat checks them all.
find_archive() {
    archive=
    find_cache || { cache= && return 1; }
    for candidate in "$cache/$key"-*.$ending; do
        [ -f "$candidate" ] && stamp "$candidate" && [ "$candidate" = "$cache/$key-$stamp.$ending" ] || continue
        archive=$reading=$candidate library=$candidate.lib
        return
    done
    return 1
}

# Sets cache to a folder of our own, and key to the common beginning of the archive's names.
find_cache() {
    cache=
    # The XDG specification has relative paths ignored.
    case ${XDG_CACHE_HOME-} in /*) cache=$XDG_CACHE_HOME/chronoscope ;; esac
    [ "$cache" ] || { [ -d "${HOME-}" ] && cache=$HOME/.cache/chronoscope; }
    case $cache in
        # The JVM takes a colon for the end of the archive's name.
        *:*) return 1 ;;
        /*) ;;
        *) return 1 ;;
    esac
    [ -d "$cache" ] || (umask 077 && mkdir -p "$cache") 2>/dev/null || return
    # Classes of another user are not to be run, as with sudo and the caller's HOME.
    [ -O "$cache" ] || return
    # The outer redirection is for shells that write what is here to a file, on a full disk.
    {
        key=$(cksum <<END
$program
$java
$version $runtime
END
        ) || return
    } 2>/dev/null
    key=cds-${key% *}.${key#* }
}

# Sets stamp to the sizes and times of the program and a file.
stamp() {
    file=$1
    # The first is the way of GNU and busybox, the second that of BSD and macOS.
    set -- $(stat -L -c %s.%Y "$program" "$file" 2>/dev/null)
    [ $# -eq 2 ] || set -- $(stat -L -f %z.%m "$program" "$file" 2>/dev/null)
    stamp=$1-${2-}
    [ $# -eq 2 ]
}

# Makes the archive in a process that outlives this one and shares nothing with it: no terminal, whose
# keys could end it, and no pipe, whose reader would wait for it.
make_archive_later() {
    [ "$cache" ] && [ -w "$cache" ] || return
    # The folder keeps a second start from doing the same, and after a failure from trying at each start.
    tried=$cache/$key.tried
    if [ -d "$tried" ]; then
        [ "$(find "$tried" -prune -mmin +60 2>/dev/null)" ] && rmdir "$tried"
    fi 2>/dev/null
    mkdir "$tried" 2>/dev/null || return
    detach=nohup
    command -v setsid >/dev/null && detach=setsid
    (CHRONOSCOPE_CDS=make $detach nice /bin/sh "$program" &) \
        </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
}

# Makes the archive under another name, so that it has its own only when it is whole.
make_archive() {
    find_cache && cd "$cache" || return
    # The user's options may open a port or a log, which the program itself is about to use.
    options="$quick $named -XX:+UseSerialGC -Xmx256m -Dchronoscope.warmup=true"
    unset _JAVA_OPTIONS JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS JDK_AOT_VM_OPTIONS
    # It starts as a user does, but finds no file of the user's.
    # A bound, in seconds of computing, should the program fail to end.
    ulimit -t 60
    part=$key.$$.part
    archive=$writing=$part library=$cache/$part.lib
    stamp "$program" && before=$stamp &&
        (HOME=/dev/null && unset XDG_CONFIG_HOME XDG_STATE_HOME && start) </dev/null >/dev/null 2>&1 &&
        stamp "$program" && [ "$stamp" = "$before" ] && stamp "$part" &&
        # After a power cut, no name must be there without its content.
        { sync "$part"* || :; } && rm -f "$key"-*.$ending "$key"-*.lib &&
        { [ ! -f "$part.lib" ] || mv "$part.lib" "$key-$stamp.$ending.lib"; } && mv "$part" "$key-$stamp.$ending"
    made=$?
    rm -f "$part"*
    [ $made -eq 0 ] && clean_cache
    return $made
}

# Keeps the four newest archives, and nothing that was left behind.
clean_cache() {
    for old in $(ls -t cds-[0-9]*.jsa cds-[0-9]*.aot 2>/dev/null | tail -n +5); do
        rm -f "$old" "$old.lib"
    done
    find . -name 'cds-[0-9]*.part*' -mmin +60 -exec rm -f {} +
    find . -name 'cds-[0-9]*.tried' -prune -mmin +60 -exec rmdir {} +
    rmdir "$key.tried" 2>/dev/null
}

# Adds the options for little memory and, where there is little to compute afterwards, for a quick start: they more
# than double the time of a long computation.
choose_compiler() {
    case ${1-} in
        serve) choose_memory && return ;;
    esac
    # A list of the threads, which QUIT asks for, would fall on the screen; -XX:+DisplayVMOutput gives it back.
    quiet="$quiet -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput"
    choose_collector
    case ${1-} in
        run | check | export | import | diff) return ;;
    esac
    # The file is the last word, if any.
    last=timeline.yaml
    for last do :; done
    # It is not opened: a mount that is dead would keep even q from ending.
    [ -f "$last" ] && [ "$(find -L "$last" -prune -size +5000000c 2>/dev/null)" ] && return
    case " $* " in
        # There are no keys.
        *' -c '*) soon= ;;
    esac
    # What is new is looked through before it fills more memory than it needs.
    options="$quick $named $soon $calm -XX:NewSize=4m $options"
}

# The JVM takes one collector only. One that works beside the program takes three times the memory of a large file, and a
# third more of the time.
choose_collector() {
    case $options in
        *-XX:+Use*GC*) ;;
        *) options="-XX:+UseSerialGC $options" ;;
    esac
}

# A session keeps little, and what it shows lives for a key or two: survivor spaces in which that dies before it is
# taken for old, and a heap that does not grow before it is full of what is needed. By itself Java takes ten times
# the memory.
choose_memory() {
    # A server whose memory is full is only half alive: it ends, for whatever watches over it to start it again.
    options="-XX:+ExitOnOutOfMemoryError $options"
    case $options in
        *-XX:+Use*GC* | *-Xm*) ;;
        *) options="-XX:+UseSerialGC -Xms112m -Xmn72m -XX:SurvivorRatio=6 -XX:TargetSurvivorRatio=90 $options" ;;
    esac
}

# Has Java take file names and words for UTF-8, which it does in a locale of UTF-8 only: there may be none, or the one
# that is named may not be installed. Another character set that is installed stays. What the program starts finds
# LC_ALL as it was.
choose_locale() {
    # There file names are UTF-8 in every locale.
    case ${OSTYPE-} in darwin*) return ;; esac
    case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
        '' | C | POSIX) ;;
        *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*)
            # Old systems have no such locale without a language.
            [ -d /usr/lib/locale/C.utf8 ] || [ -d /usr/lib/locale/C.UTF-8 ] || return
            ;;
        *) case $(locale charmap 2>/dev/null) in '' | ANSI*) ;; *) return ;; esac ;;
    esac
    export CHRONOSCOPE_LC_ALL="${LC_ALL-}" LC_ALL=C.UTF-8
}

# Becomes Java.
start() {
    jar=$program
    case $program in
        # Java would take the colon for the end of the class path's first part.
        *:*) [ -d /proc/self/fd ] && exec 3<"$program" && jar=/proc/self/fd/3 ;;
    esac
    choose_locale
    set -f
    # With -jar, Java would read the jar's whole directory before anything else, and what an archive has is not in there.
    exec "$java" $quiet ${archive:+"$archive" "-Dchronoscope.library=$library"} $native $options -cp "$jar" chronoscope.app.Main "$@"
}

main "$@"
exit
