/*
 * A stand-in for libaio.so.1, for machines that have none.
 *
 * mysqld links libaio but calls it only when InnoDB uses native asynchronous I/O, which the
 * local server switches off (--innodb-use-native-aio=0). Every function therefore answers
 * what the real one answers on a kernel without asynchronous I/O: -ENOSYS.
 *
 * build.sh beside this file builds it for both Linux platforms.
 */
#include <errno.h>

struct io_context;
struct iocb;
struct io_event;
struct timespec;

int io_queue_init(int maxevents, struct io_context **ctx) { (void) maxevents; (void) ctx; return -ENOSYS; }

int io_setup(int maxevents, struct io_context **ctx) { (void) maxevents; (void) ctx; return -ENOSYS; }

int io_destroy(struct io_context *ctx) { (void) ctx; return -ENOSYS; }

int io_submit(struct io_context *ctx, long count, struct iocb **requests) {
    (void) ctx; (void) count; (void) requests;
    return -ENOSYS;
}

int io_cancel(struct io_context *ctx, struct iocb *request, struct io_event *event) {
    (void) ctx; (void) request; (void) event;
    return -ENOSYS;
}

int io_getevents(struct io_context *ctx, long least, long most, struct io_event *events, struct timespec *timeout) {
    (void) ctx; (void) least; (void) most; (void) events; (void) timeout;
    return -ENOSYS;
}

int io_queue_release(struct io_context *ctx) { (void) ctx; return -ENOSYS; }
