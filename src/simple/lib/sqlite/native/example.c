#include <stdio.h>

#include "rt_sqlite.h"

int main(void) {
    int64_t db = rt_sqlite_database_open(":memory:", 8, RT_SQLITE_MODE_CREATE);
    int64_t ask = rt_sqlite_statement_prepare(db, "SELECT 6 * ?", 12);
    int64_t answer = 0;
    int64_t row = 0;
    rt_sqlite_statement_bind_int(ask, 1, 7);
    if (rt_sqlite_statement_step(ask, &row) == 1 && row && rt_sqlite_statement_column_int(ask, 0, &answer) == 1) {
        printf("%lld\n", (long long)answer);
    } else {
        char message[256];
        rt_sqlite_last_error(message, sizeof message);
        fprintf(stderr, "%s\n", message);
    }
    rt_sqlite_statement_free(ask); /* the statement is owned, and freed once */
    rt_sqlite_database_close(db);  /* the database is consumed: its handle is dead now */
    return answer != 42;
}
