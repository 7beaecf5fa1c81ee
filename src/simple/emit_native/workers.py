"""The threads that share parallel loops with the one that came to the loop: a unit of its own, in LLVM's text.

A loop is cut into *chunks* of neighbouring turns, more than there are threads. Each thread, the loop's own among them, has a share of
neighbouring chunks, the same in every loop of that length, so that what one loop has left in its core's cache is there for the next; when
it is through it takes chunks from the others' shares. So a thread that comes late, or whose core does something else, costs little time.
How a loop is cut follows from its length and the number of threads alone, and of several chunks that fail the first one's record becomes
the loop's.

Worker threads are made when there is work for them, and stay. After a chunk they look for the next loop for a while (*spinning*), since
waking a thread takes longer than a short loop; then they sleep. There is one loop at a time: one that comes meanwhile, from another
thread or from within a chunk, runs in its own thread alone.

The state is memory that the Python side owns, `simple_pool`, whose words are:

    busy        1 while there is a loop
    generation  counts loops: a change is what workers wait for
    open        1 while workers may still begin
    active      workers that have begun, or are looking whether they may
    sleepers    workers asleep;  `waiting`: whether the loop's own thread is
    threads     workers that were made; `prepared`: whether lock and conditions were
    part ...    the loop: its function and frame, where it begins, its turns, turns a chunk, chunks, shares, the first chunk that
                failed, the record
    share       for each share the next chunk of it

A worker first makes itself active, then looks whether the loop is open; the loop's thread closes it, then waits until nobody is active.
With sequential consistency one of them sees the other, so a worker never reads a loop that has ended. Sleepers and `generation`, and
`waiting` and `active`, are such pairs as well.
"""

from __future__ import annotations

import platform
import sys

from simple.emit_native.sites import RECORD

MOST_THREADS = 64
"""The most threads of a loop."""
RUNNER = "simple_parallel"
"""The function that runs a loop: (record, function, frame, low, high) to whether it failed."""
DECLARATION = f"declare i1 @{RUNNER}(ptr, ptr, ptr, i64, i64)"

_CHUNKS = 16  # a thread
_SPINS = 1 << 13  # about a tenth of a millisecond
_BEAT = 1 << 10  # spins after which others may have the core: perhaps the very thread that is waited for
_LINE = 16  # words: what different threads write lies this far apart
_PLACES = {
    name: line * _LINE + word
    for line, names in enumerate(
        (
            ("busy",),
            ("generation",),
            ("open",),
            ("active",),
            ("sleepers", "waiting", "threads", "prepared"),
            ("part", "frame", "low", "count", "chunk", "chunks", "shares", "failed", "record", "lock"),
            ("mutex",),
            ("work",),
            ("done",),
            ("share",),
        )
    )
    for word, name in enumerate(names)
}
WORDS = (9 + MOST_THREADS) * _LINE
"""The size of the state in words of 64 bits; zeros to begin with."""


def text() -> str:
    """The unit's text."""
    found = _TEXT.replace("PAUSE", _pause()).replace("SETMASK", "3" if sys.platform == "darwin" else "2")
    for name, place in _PLACES.items():
        found = found.replace(f"@{name}:", f"getelementptr (i64, ptr @simple_pool, i64 {place})")
    return found


def _pause() -> str:
    """What tells the processor that a loop is waiting."""
    kind = platform.machine().lower()
    if kind in {"x86_64", "amd64", "i386", "i686"}:
        return "call void @llvm.x86.sse2.pause()"
    return "call void @llvm.aarch64.hint(i32 1)" if kind in {"arm64", "aarch64"} else ""


_TEXT = f"""@simple_pool = external global [{WORDS} x i64]
@simple_threads = external global i64
declare i32 @pthread_create(ptr, ptr, ptr, ptr)
declare i32 @pthread_detach(i64)
declare i32 @pthread_mutex_init(ptr, ptr)
declare i32 @pthread_mutex_lock(ptr)
declare i32 @pthread_mutex_unlock(ptr)
declare i32 @pthread_cond_init(ptr, ptr)
declare i32 @pthread_cond_wait(ptr, ptr)
declare i32 @pthread_cond_signal(ptr)
declare i32 @pthread_cond_broadcast(ptr)
declare i32 @sched_yield()
declare i32 @sigfillset(ptr)
declare i32 @pthread_sigmask(i32, ptr, ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare i64 @llvm.umin.i64(i64, i64)

define i1 @{RUNNER}(ptr %err, ptr %part, ptr %frame, i64 %low, i64 %high) #0 {{
start:
  %record = alloca [{RECORD} x i64], align 16
  %some = icmp slt i64 %low, %high
  br i1 %some, label %share, label %nothing
nothing:
  ret i1 false
share:
  %count = sub i64 %high, %low
  %wanted = load atomic i64, ptr @simple_threads monotonic, align 8
  %most = call i64 @llvm.umin.i64(i64 %wanted, i64 {MOST_THREADS})
  %threads = call i64 @llvm.umin.i64(i64 %most, i64 %count)
  %single = icmp ult i64 %threads, 2
  br i1 %single, label %alone, label %take
take:
  %pair = cmpxchg ptr @busy:, i64 0, i64 1 acquire monotonic
  %taken = extractvalue {{ i64, i1 }} %pair, 1
  br i1 %taken, label %prepare, label %alone
alone:
  %outcome = call i1 %part(ptr %err, ptr %frame, i64 %low, i64 %high)
  ret i1 %outcome
prepare:
  %helpers = sub i64 %threads, 1
  call void @simple_pool.threads(i64 %helpers)
  %pieces = mul i64 %threads, {_CHUNKS}
  %last = sub i64 %count, 1
  %rest = udiv i64 %last, %pieces
  %chunk = add i64 %rest, 1
  %last.chunk = udiv i64 %last, %chunk
  %chunks = add i64 %last.chunk, 1
  store ptr %part, ptr @part:
  store ptr %frame, ptr @frame:
  store i64 %low, ptr @low:
  store i64 %count, ptr @count:
  store i64 %chunk, ptr @chunk:
  store i64 %chunks, ptr @chunks:
  store i64 %threads, ptr @shares:
  store i64 -1, ptr @failed:
  store ptr %err, ptr @record:
  br label %lay
lay:
  %v = phi i64 [ 0, %prepare ], [ %v.next, %lay ]
  %begin = call i64 @simple_pool.begin(i64 %v, i64 %threads, i64 %chunks)
  %counter = call ptr @simple_pool.counter(i64 %v)
  store atomic i64 %begin, ptr %counter monotonic, align 8
  %v.next = add i64 %v, 1
  %laid = icmp eq i64 %v.next, %threads
  br i1 %laid, label %go, label %lay
go:
  store atomic i64 1, ptr @open: seq_cst, align 8
  %before = atomicrmw add ptr @generation:, i64 1 seq_cst
  %asleep = load atomic i64, ptr @sleepers: seq_cst, align 8
  %any = icmp ne i64 %asleep, 0
  br i1 %any, label %wake, label %own
wake:
  %w1 = call i32 @pthread_mutex_lock(ptr @mutex:)
  %w2 = call i32 @pthread_cond_broadcast(ptr @work:)
  %w3 = call i32 @pthread_mutex_unlock(ptr @mutex:)
  br label %own
own:
  call void @simple_pool.chunks(ptr %record, i64 0)
  store atomic i64 0, ptr @open: seq_cst, align 8
  br label %look
look:
  %turn = phi i64 [ 0, %own ], [ %turn.next, %again ], [ %turn.next, %yield ]
  %active = load atomic i64, ptr @active: seq_cst, align 8
  %over = icmp eq i64 %active, 0
  br i1 %over, label %end, label %again
again:
  PAUSE
  %turn.next = add i64 %turn, 1
  %beat = urem i64 %turn.next, {_BEAT}
  %polite = icmp eq i64 %beat, 0
  br i1 %polite, label %yield, label %look
yield:
  %yielded = call i32 @sched_yield()
  %patient = icmp ult i64 %turn.next, {_SPINS}
  br i1 %patient, label %look, label %sleep
sleep:
  %s1 = call i32 @pthread_mutex_lock(ptr @mutex:)
  store atomic i64 1, ptr @waiting: seq_cst, align 8
  br label %check
check:
  %still = load atomic i64, ptr @active: seq_cst, align 8
  %gone = icmp eq i64 %still, 0
  br i1 %gone, label %awake, label %wait
wait:
  %s2 = call i32 @pthread_cond_wait(ptr @done:, ptr @mutex:)
  br label %check
awake:
  store atomic i64 0, ptr @waiting: seq_cst, align 8
  %s3 = call i32 @pthread_mutex_unlock(ptr @mutex:)
  br label %end
end:
  %first = load i64, ptr @failed:
  %bad = icmp ne i64 %first, -1
  store atomic i64 0, ptr @busy: release, align 8
  ret i1 %bad
}}

; The first chunk of a share.
define internal i64 @simple_pool.begin(i64 %share, i64 %shares, i64 %chunks) alwaysinline #0 {{
  %product = mul i64 %share, %chunks
  %begin = udiv i64 %product, %shares
  ret i64 %begin
}}

define internal ptr @simple_pool.counter(i64 %share) alwaysinline #0 {{
  %word = mul i64 %share, {_LINE}
  %place = getelementptr i64, ptr @share:, i64 %word
  ret ptr %place
}}

; Runs the chunks of a share, then what is left of the others.
define internal void @simple_pool.chunks(ptr %record, i64 %own) #0 {{
start:
  %part = load ptr, ptr @part:
  %frame = load ptr, ptr @frame:
  %low = load i64, ptr @low:
  %count = load i64, ptr @count:
  %chunk = load i64, ptr @chunk:
  %chunks = load i64, ptr @chunks:
  %shares = load i64, ptr @shares:
  br label %share
share:
  %v = phi i64 [ %own, %start ], [ %v.next, %further ]
  %tried = phi i64 [ 0, %start ], [ %tried.next, %further ]
  %counter = call ptr @simple_pool.counter(i64 %v)
  %v.after = add i64 %v, 1
  %end = call i64 @simple_pool.begin(i64 %v.after, i64 %shares, i64 %chunks)
  br label %next
next:
  %k = atomicrmw add ptr %counter, i64 1 monotonic
  %more = icmp ult i64 %k, %end
  br i1 %more, label %run, label %further
further:
  %around = icmp eq i64 %v.after, %shares
  %v.next = select i1 %around, i64 0, i64 %v.after
  %tried.next = add i64 %tried, 1
  %all = icmp eq i64 %tried.next, %shares
  br i1 %all, label %done, label %share
run:
  %offset = mul i64 %k, %chunk
  %from = add i64 %low, %offset
  %rest = sub i64 %count, %offset
  %turns = call i64 @llvm.umin.i64(i64 %rest, i64 %chunk)
  %to = add i64 %from, %turns
  %failed = call i1 %part(ptr %record, ptr %frame, i64 %from, i64 %to)
  br i1 %failed, label %lock, label %next
lock:
  %pair = cmpxchg ptr @lock:, i64 0, i64 1 acquire monotonic
  %taken = extractvalue {{ i64, i1 }} %pair, 1
  br i1 %taken, label %compare, label %lock
compare:
  %known = load i64, ptr @failed:
  %earlier = icmp ult i64 %k, %known
  br i1 %earlier, label %keep, label %unlock
keep:
  store i64 %k, ptr @failed:
  %err = load ptr, ptr @record:
  call void @llvm.memcpy.p0.p0.i64(ptr %err, ptr %record, i64 {RECORD * 8}, i1 false)
  br label %unlock
unlock:
  store atomic i64 0, ptr @lock: release, align 8
  br label %next
done:
  ret void
}}

define internal ptr @simple_pool.worker(ptr %number) #0 {{
start:
  %record = alloca [{RECORD} x i64], align 16
  %own = ptrtoint ptr %number to i64
  br label %idle
idle:
  %seen = phi i64 [ -1, %start ], [ %current, %leave ], [ %current, %tell ], [ %current, %signal ]
  br label %spin
spin:
  %turn = phi i64 [ 0, %idle ], [ %turn.next, %again ], [ %turn.next, %yield ]
  %found = load atomic i64, ptr @generation: seq_cst, align 8
  %new = icmp ne i64 %found, %seen
  br i1 %new, label %enter, label %again
again:
  PAUSE
  %turn.next = add i64 %turn, 1
  %beat = urem i64 %turn.next, {_BEAT}
  %polite = icmp eq i64 %beat, 0
  br i1 %polite, label %yield, label %spin
yield:
  %yielded = call i32 @sched_yield()
  %patient = icmp ult i64 %turn.next, {_SPINS}
  br i1 %patient, label %spin, label %sleep
sleep:
  %s1 = call i32 @pthread_mutex_lock(ptr @mutex:)
  %s2 = atomicrmw add ptr @sleepers:, i64 1 seq_cst
  br label %check
check:
  %now = load atomic i64, ptr @generation: seq_cst, align 8
  %changed = icmp ne i64 %now, %seen
  br i1 %changed, label %awake, label %wait
wait:
  %s3 = call i32 @pthread_cond_wait(ptr @work:, ptr @mutex:)
  br label %check
awake:
  %s4 = atomicrmw sub ptr @sleepers:, i64 1 seq_cst
  %s5 = call i32 @pthread_mutex_unlock(ptr @mutex:)
  br label %enter
enter:
  %current = phi i64 [ %found, %spin ], [ %now, %awake ]
  %already = atomicrmw add ptr @active:, i64 1 seq_cst
  %open = load atomic i64, ptr @open: seq_cst, align 8
  %is.open = icmp ne i64 %open, 0
  br i1 %is.open, label %count, label %leave
count:
  %shares = load i64, ptr @shares:
  %wanted = icmp ult i64 %own, %shares
  br i1 %wanted, label %work, label %leave
work:
  call void @simple_pool.chunks(ptr %record, i64 %own)
  br label %leave
leave:
  %before = atomicrmw sub ptr @active:, i64 1 seq_cst
  %last = icmp eq i64 %before, 1
  br i1 %last, label %tell, label %idle
tell:
  %waiting = load atomic i64, ptr @waiting: seq_cst, align 8
  %is.waiting = icmp ne i64 %waiting, 0
  br i1 %is.waiting, label %signal, label %idle
signal:
  %t1 = call i32 @pthread_mutex_lock(ptr @mutex:)
  %t2 = call i32 @pthread_cond_signal(ptr @done:)
  %t3 = call i32 @pthread_mutex_unlock(ptr @mutex:)
  br label %idle
}}

; Makes workers until there are so many, or no more can be made. They leave signals to the program's own threads.
define internal void @simple_pool.threads(i64 %wanted) noinline #0 {{
start:
  %thread = alloca i64
  %all = alloca [16 x i64], align 16
  %mask = alloca [16 x i64], align 16
  %count = load i64, ptr @threads:
  %enough = icmp uge i64 %count, %wanted
  br i1 %enough, label %done, label %begin
begin:
  %prepared = load i64, ptr @prepared:
  %is.prepared = icmp ne i64 %prepared, 0
  br i1 %is.prepared, label %block, label %prepare
prepare:
  %i1 = call i32 @pthread_mutex_init(ptr @mutex:, ptr null)
  %i2 = call i32 @pthread_cond_init(ptr @work:, ptr null)
  %i3 = call i32 @pthread_cond_init(ptr @done:, ptr null)
  store i64 1, ptr @prepared:
  br label %block
block:
  %b1 = call i32 @sigfillset(ptr %all)
  %b2 = call i32 @pthread_sigmask(i32 SETMASK, ptr %all, ptr %mask)
  br label %create
create:
  %k = phi i64 [ %count, %block ], [ %k.next, %created ]
  %own = add i64 %k, 1
  %number = inttoptr i64 %own to ptr
  %status = call i32 @pthread_create(ptr %thread, ptr null, ptr @simple_pool.worker, ptr %number)
  %fine = icmp eq i32 %status, 0
  br i1 %fine, label %created, label %restore
created:
  %id = load i64, ptr %thread
  %detached = call i32 @pthread_detach(i64 %id)
  %k.next = add i64 %k, 1
  store i64 %k.next, ptr @threads:
  %more = icmp ult i64 %k.next, %wanted
  br i1 %more, label %create, label %restore
restore:
  %r1 = call i32 @pthread_sigmask(i32 SETMASK, ptr %mask, ptr null)
  br label %done
done:
  ret void
}}
"""
