// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchtables.h"

#include "services/cache/storesql.h"

#include <algorithm>
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
/// Of the rows that match, so many are weighed; a person reads a dozen.
constexpr int kWeighed = 400;
/// Words this short match so much that only titles are looked at, and nothing is weighed.
constexpr int kShortWord = 2;

QSqlDatabase databaseOf(const QString &connectionName)
{
    return QSqlDatabase::database(connectionName, false);
}

Result<Done> prepared(QSqlQuery &query, const QString &sql)
{
    if (!query.prepare(sql))
        return fail(storesql::storageError(query.lastError()));
    return Done();
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
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

/// Case and accents aside, as the tokenizer of the table folds them.
QString searchFolded(const QString &text)
{
    QString folded;
    const QString parts = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar c : parts)
        if (!c.isMark())
            folded += c;
    return folded;
}

/// 0: the title begins with what was typed; 1: the title has a word that does; 2: found elsewhere.
int placeOf(const SearchRow &row, const QString &typed, const QString &firstWord)
{
    const QString title = searchFolded(row.title);
    if (title.startsWith(typed))
        return 0;
    qsizetype at = title.indexOf(firstWord);
    while (at >= 0) {
        if (at == 0 || !title.at(at - 1).isLetterOrNumber())
            return 1;
        at = title.indexOf(firstWord, at + 1);
    }
    return 2;
}

/// Best first: by place, then as the table weighed them where words were long, then the newest.
void order(QList<SearchRow> &rows, const QString &text)
{
    const QString typed = searchFolded(text.simplified());
    const QStringList words = wordsOf(typed);
    const QString first = words.isEmpty() ? QString() : words.constFirst();
    QList<std::pair<int, qsizetype>> places;
    places.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.append({placeOf(rows.at(i), typed, first), i});
    std::sort(places.begin(), places.end(), [&rows](const auto &a, const auto &b) {
        return std::tuple(a.first, -rows.at(a.second).when, a.second) <
               std::tuple(b.first, -rows.at(b.second).when, b.second);
    });
    QList<SearchRow> ordered;
    ordered.reserve(rows.size());
    for (const auto &place : std::as_const(places))
        ordered.append(rows.at(place.second));
    rows = ordered;
}

Result<Done> insertRow(const QSqlDatabase &db, const Change &change, const SearchRow &row)
{
    QSqlQuery entry(db);
    if (const auto ready =
            prepared(entry, u"insert into search_rows(account, source, app, kind, id, title, line, moment, "
                            "hash) values(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        !ready)
        return ready;
    const QVariantList values{storesql::text(change.account),
                              storesql::text(change.source),
                              int(row.app),
                              storesql::text(row.kind),
                              storesql::text(row.id),
                              storesql::text(row.title),
                              storesql::text(row.line),
                              row.when,
                              storesql::blob(hashOf(row))};
    if (const auto done = storesql::execute(entry, values); !done)
        return done;
    QSqlQuery words(db);
    if (const auto ready =
            prepared(words, u"insert into search_words(rowid, title, line, keywords) values(?, ?, ?, ?)"_s);
        !ready)
        return ready;
    return storesql::execute(words, {entry.lastInsertId(), storesql::text(row.title), storesql::text(row.line),
                                     storesql::text(row.keywords)});
}

Result<Done> removeRow(const QSqlDatabase &db, qint64 rowId)
{
    for (const QString &sql :
         {u"delete from search_rows where row_id = ?"_s, u"delete from search_words where rowid = ?"_s}) {
        QSqlQuery query(db);
        if (const auto ready = prepared(query, sql); !ready)
            return ready;
        if (const auto done = storesql::execute(query, {rowId}); !done)
            return done;
    }
    return Done();
}
} // namespace

Result<Done> make(const QString &connectionName)
{
    const QSqlDatabase db = databaseOf(connectionName);
    const QStringList statements{
        u"create table if not exists search_rows(row_id integer primary key, account text not null, source text not "
        "null, app integer not null, kind text not null, id text not null, title text not null, line text not null, "
        "moment integer not null, hash blob not null)"_s,
        u"create index if not exists search_rows_source on search_rows(account, source)"_s,
        u"create virtual table if not exists search_words using fts5(title, line, keywords, tokenize='unicode61 "
        "remove_diacritics 2', prefix='1 2 3')"_s};
    for (const QString &sql : statements) {
        const Result<Done> done = storesql::execute(db, sql);
        if (!done)
            return done;
    }
    return Done();
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

Result<KnownRows> known(const QString &connectionName, const QString &account, const QString &source)
{
    QSqlQuery query(databaseOf(connectionName));
    query.setForwardOnly(true);
    if (const auto ready =
            prepared(query, u"select row_id, kind, id, hash from search_rows where account = ? and source = ?"_s);
        !ready)
        return fail(ready.error());
    if (const auto done = storesql::execute(query, {storesql::text(account), storesql::text(source)}); !done)
        return fail(done.error());
    KnownRows rows;
    while (query.next())
        rows.insert(query.value(1).toString() + kSeparator + query.value(2).toString(),
                    {query.value(0).toLongLong(), query.value(3).toByteArray()});
    if (const auto done = storesql::fetched(query); !done)
        return fail(done.error());
    return rows;
}

Result<Done> apply(const QString &connectionName, const Change &change)
{
    const QSqlDatabase db = databaseOf(connectionName);
    storesql::Transaction transaction(db, storesql::Transaction::Mode::Write);
    if (!transaction.begun())
        return transaction.begun();
    for (const qint64 rowId : change.removals)
        if (const auto done = removeRow(db, rowId); !done)
            return done;
    for (const SearchRow &row : change.upserts)
        if (const auto done = insertRow(db, change, row); !done)
            return done;
    return transaction.commit();
}

QString matchOf(const QString &text)
{
    QStringList terms;
    const QStringList words = wordsOf(text);
    const bool isShort =
        std::all_of(words.cbegin(), words.cend(), [](const QString &word) { return word.size() <= kShortWord; });
    for (const QString &word : words)
        terms.append(u'"' + word + u"\"*"_s); // letters and digits only: nothing to escape
    if (terms.isEmpty())
        return {};
    return (isShort ? u"{title} : ("_s : u"("_s) + terms.join(u' ') + u')';
}

Result<QList<SearchRow>> find(const QString &connectionName, const QString &account, const QString &text, int limit)
{
    const QString match = matchOf(text);
    if (match.isEmpty())
        return QList<SearchRow>();
    // Weighing needs every match: few words match so much that only the newest are taken.
    const bool weighs = !match.startsWith(u'{');
    QSqlQuery query(databaseOf(connectionName));
    query.setForwardOnly(true);
    const QString sql =
        u"select r.app, r.kind, r.id, r.title, r.line, r.moment from search_words w join search_rows r on "
        "r.row_id = w.rowid where search_words match ? and r.account = ? order by %1 limit %2"_s
            .arg(weighs ? u"bm25(search_words, 8.0, 2.0, 4.0)"_s : u"w.rowid desc"_s)
            .arg(kWeighed);
    if (const auto ready = prepared(query, sql); !ready)
        return fail(ready.error());
    if (const auto done = storesql::execute(query, {match, storesql::text(account)}); !done)
        return fail(done.error());
    QList<SearchRow> rows;
    while (query.next())
        rows.append(rowOf(query));
    if (const auto done = storesql::fetched(query); !done)
        return fail(done.error());
    order(rows, text);
    return rows.first(std::min<qsizetype>(limit, rows.size()));
}

Result<int> count(const QString &connectionName, const QString &account)
{
    QSqlQuery query(databaseOf(connectionName));
    if (const auto ready = prepared(query, u"select count(*) from search_rows where account = ?"_s); !ready)
        return fail(ready.error());
    if (const auto done = storesql::execute(query, {storesql::text(account)}); !done)
        return fail(done.error());
    return query.next() ? query.value(0).toInt() : 0;
}
} // namespace atlas::searchtables
