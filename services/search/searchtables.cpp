// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchtables.h"

#include "services/cache/storesql.h"
#include "services/search/searchquery.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace atlas::searchtables
{
namespace
{
constexpr QChar kSeparator(0x1F);
/// Grows when the tables below change: what was written before is then thrown away and read again from the books.
constexpr int kSearchFormat = 2;
/// So many matches are weighed by FTS5. Weighing 100,000 takes a quarter of a second, and a person who typed two
/// letters gains nothing from it: then the newest of the titles and of the rest are taken.
constexpr int kMostWeighed = 500;
constexpr int kOfEachReach = 200;

QSqlDatabase databaseOf(const QString &connectionName)
{
    return QSqlDatabase::database(connectionName, false);
}

/// A prepared statement with its values bound and run; rows are fetched by the caller.
class Statement
{
public:
    Statement(const QString &connectionName, const QString &sql)
        : m_query(databaseOf(connectionName))
    {
        m_query.setForwardOnly(true);
        if (!m_query.prepare(sql))
            m_ready = fail(storesql::storageError(m_query.lastError()));
    }
    [[nodiscard]] Result<Done> run(const QVariantList &values)
    {
        return m_ready ? storesql::execute(m_query, values) : m_ready;
    }
    [[nodiscard]] Result<Done> ended() const { return storesql::fetched(m_query); }
    [[nodiscard]] QSqlQuery &rows() { return m_query; }

private:
    QSqlQuery m_query;
    Result<Done> m_ready;
};

Result<int> numberOf(const QString &connectionName, const QString &sql)
{
    Statement statement(connectionName, sql);
    if (const auto done = statement.run({}); !done)
        return fail(done.error());
    return statement.rows().next() ? statement.rows().value(0).toInt() : 0;
}

Result<QStringList> tableNames(const QString &connectionName)
{
    // The full-text tables first: they take their parts with them.
    Statement statement(connectionName,
                        u"select name from sqlite_master where type = 'table' and name like 'search\\_%' escape '\\' "
                        "order by sql like 'create virtual%' desc"_s);
    if (const auto done = statement.run({}); !done)
        return fail(done.error());
    QStringList names;
    while (statement.rows().next())
        names.append(statement.rows().value(0).toString());
    if (const auto done = statement.ended(); !done)
        return fail(done.error());
    return names;
}

Result<Done> runEach(const QString &connectionName, const QStringList &statements)
{
    const QSqlDatabase db = databaseOf(connectionName);
    for (const QString &sql : statements)
        if (const auto done = storesql::execute(db, sql); !done)
            return done;
    return Done();
}

/// Also where a full-text table is too damaged to be dropped: then the entries go, and the rewritten file has no trace
/// of their pages. Source: https://www.sqlite.org/pragma.html#pragma_writable_schema
Result<Done> dropAll(const QString &connectionName)
{
    const Result<QStringList> names = tableNames(connectionName);
    if (!names)
        return fail(names.error());
    bool dropped = true;
    for (const QString &name : *names)
        dropped = runEach(connectionName, {u"drop table if exists \"%1\""_s.arg(name)}).has_value() && dropped;
    if (!dropped) {
        const Result<Done> removed =
            runEach(connectionName, {u"pragma writable_schema = on"_s,
                                     u"delete from sqlite_master where tbl_name like 'search\\_%' escape '\\'"_s,
                                     u"pragma writable_schema = reset"_s});
        if (!removed)
            return removed;
    }
    return runEach(connectionName, {u"vacuum"_s});
}

QString named(const QString &sql, const QString &suffix)
{
    QString statement = sql;
    return statement.replace(u"{s}"_s, suffix);
}

SearchRow rowOf(const QSqlQuery &query)
{
    SearchRow row;
    row.app = App(query.value(0).toInt());
    row.kind = query.value(1).toString();
    row.id = query.value(2).toString();
    row.title = query.value(3).toString();
    row.line = query.value(4).toString();
    row.when = query.value(5).toLongLong();
    return row;
}

using Weights = QMap<qint64, double>;

/// Numbers of rows that match, with their weight where `weighs`; at most `most`, else the newest written.
Result<Done> addMatches(const QString &connectionName, const QString &suffix, const QString &match, int most,
                        bool weighs, Weights *found)
{
    const QString sql = weighs ? u"select rowid, bm25(search_words_{s}, 8.0, 2.0, 4.0) from search_words_{s} where "
                                 "search_words_{s} match ? limit %1"_s
                               : u"select rowid, 0 from search_words_{s} where search_words_{s} match ? order by rowid "
                                 "desc limit %1"_s;
    Statement statement(connectionName, named(sql.arg(most), suffix));
    if (const auto done = statement.run({match}); !done)
        return done;
    while (statement.rows().next())
        found->insert(statement.rows().value(0).toLongLong(), statement.rows().value(1).toDouble());
    return statement.ended();
}

Result<Weights> matches(const QString &connectionName, const QString &suffix, const QString &text)
{
    using searchquery::Reach;
    Weights found;
    const QString anywhere = searchquery::matchOf(text);
    if (anywhere.isEmpty())
        return found;
    if (const auto done = addMatches(connectionName, suffix, anywhere, kMostWeighed + 1, false, &found); !done)
        return fail(done.error());
    if (found.size() <= kMostWeighed) {
        const auto done = addMatches(connectionName, suffix, anywhere, kMostWeighed, true, &found);
        return done ? Result<Weights>(found) : fail(done.error());
    }
    found.clear();
    for (const Reach reach : {Reach::TitleStart, Reach::Title, Reach::Anywhere}) {
        const auto done =
            addMatches(connectionName, suffix, searchquery::matchOf(text, reach), kOfEachReach, false, &found);
        if (!done)
            return fail(done.error());
    }
    return found;
}
} // namespace

QString suffixOf(const QString &account)
{
    const QByteArray hash = QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.left(6).toHex());
}

Result<bool> make(const QString &connectionName, const QString &suffix)
{
    if (const auto done = runEach(connectionName, {u"create table if not exists search_format(version integer)"_s});
        !done)
        return fail(done.error());
    const Result<int> format = numberOf(connectionName, u"select max(version) from search_format"_s);
    if (!format)
        return fail(format.error());
    if (*format != kSearchFormat)
        return remake(connectionName, suffix);
    const Result<int> have =
        numberOf(connectionName, named(u"select count(*) from sqlite_master where name in ('search_rows_{s}', "
                                       "'search_words_{s}')"_s,
                                       suffix));
    if (!have || *have == 2)
        return have ? Result<bool>(false) : fail(have.error());
    const QStringList statements{
        u"create table if not exists search_rows_{s}(row_id integer primary key autoincrement, source text not null, "
        "app integer not null, kind text not null, id text not null, title text not null, line text not null, moment "
        "integer not null, hash blob not null)"_s,
        u"create index if not exists search_rows_source_{s} on search_rows_{s}(source)"_s,
        u"create virtual table if not exists search_words_{s} using fts5(title, line, keywords, tokenize='unicode61 "
        "remove_diacritics 2', prefix='1 2 3')"_s,
        u"delete from search_rows_{s}"_s, u"delete from search_words_{s}"_s}; // one without the other is of no use
    for (const QString &sql : statements)
        if (const auto done = runEach(connectionName, {named(sql, suffix)}); !done)
            return fail(done.error());
    return true;
}

Result<bool> remake(const QString &connectionName, const QString &suffix)
{
    if (const auto done = dropAll(connectionName); !done)
        return fail(done.error());
    const auto done = runEach(connectionName, {u"create table search_format(version integer)"_s,
                                               u"insert into search_format values(%1)"_s.arg(kSearchFormat)});
    return done ? make(connectionName, suffix) : fail(done.error());
}

QString keyOf(const SearchRow &row)
{
    return row.kind + kSeparator + row.id;
}

QByteArray hashOf(const SearchRow &row)
{
    const QString all = QString::number(int(row.app)) + kSeparator + row.title + kSeparator + row.line + kSeparator +
                        row.keywords + kSeparator + QString::number(row.when);
    return QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Md5); // tells changes, guards nothing
}

Result<qint64> readKnown(const QString &connectionName, const QString &suffix, const QString &source, qint64 after,
                         int most, KnownRows *rows)
{
    Statement statement(connectionName,
                        named(u"select row_id, kind, id, hash from search_rows_{s} where source = ? and row_id > ? "
                              "order by row_id limit %1"_s.arg(most),
                              suffix));
    if (const auto done = statement.run({storesql::text(source), after}); !done)
        return fail(done.error());
    int read = 0;
    qint64 last = 0;
    for (QSqlQuery &query = statement.rows(); query.next(); ++read) {
        last = query.value(0).toLongLong();
        rows->insert(query.value(1).toString() + kSeparator + query.value(2).toString(),
                     {last, query.value(3).toByteArray()});
    }
    if (const auto done = statement.ended(); !done)
        return fail(done.error());
    return read < most ? 0 : last;
}

Result<Done> apply(const QString &connectionName, const QString &suffix, const Change &change)
{
    const QSqlDatabase db = databaseOf(connectionName);
    storesql::Transaction transaction(db, storesql::Transaction::Mode::Write);
    if (!transaction.begun())
        return transaction.begun();
    Statement removeRow(connectionName, named(u"delete from search_rows_{s} where row_id = ?"_s, suffix));
    Statement removeWords(connectionName, named(u"delete from search_words_{s} where rowid = ?"_s, suffix));
    for (const qint64 rowId : change.removals)
        for (Statement *statement : {&removeRow, &removeWords})
            if (const auto done = statement->run({rowId}); !done)
                return done;
    Statement addRow(connectionName, named(u"insert into search_rows_{s}(source, app, kind, id, title, line, moment, "
                                           "hash) values(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                           suffix));
    Statement addWords(
        connectionName,
        named(u"insert into search_words_{s}(rowid, title, line, keywords) values(?, ?, ?, ?)"_s, suffix));
    for (qsizetype i = 0; i < change.upserts.size(); ++i) {
        const SearchRow &row = change.upserts.at(i);
        const QVariantList values{storesql::text(change.source),
                                  int(row.app),
                                  storesql::text(row.kind),
                                  storesql::text(row.id),
                                  storesql::text(row.title),
                                  storesql::text(row.line),
                                  row.when,
                                  storesql::blob(change.hashes.at(i))};
        if (const auto done = addRow.run(values); !done)
            return done;
        if (const auto done = addWords.run({addRow.rows().lastInsertId(), storesql::text(row.title),
                                            storesql::text(row.line), storesql::text(row.keywords)});
            !done)
            return done;
    }
    return transaction.commit();
}

Result<QList<SearchRow>> find(const QString &connectionName, const QString &suffix, const QString &text, int limit)
{
    const Result<Weights> found = matches(connectionName, suffix, text);
    if (!found)
        return fail(found.error());
    Statement statement(
        connectionName,
        named(u"select app, kind, id, title, line, moment from search_rows_{s} where row_id = ?"_s, suffix));
    QList<searchquery::Hit> hits;
    hits.reserve(found->size());
    for (auto match = found->constBegin(); match != found->constEnd(); ++match) {
        if (const auto done = statement.run({match.key()}); !done)
            return fail(done.error());
        if (statement.rows().next())
            hits.append({rowOf(statement.rows()), match.value()});
    }
    return searchquery::ordered(hits, text, limit);
}

Result<int> count(const QString &connectionName, const QString &suffix)
{
    return numberOf(connectionName, named(u"select count(*) from search_rows_{s}"_s, suffix));
}
} // namespace atlas::searchtables
