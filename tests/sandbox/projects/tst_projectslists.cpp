// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/projectscall.h"
#include "tests/sandbox/projects/projectsfixture.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_projectslists
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::sandbox;

namespace
{
QJsonObject itemStatus(const QString &id, const QString &name, bool closed)
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"is_closed_type"_s, closed}};
}

/// Five rows; what the tables below ask for is told by their letters.
QList<QJsonObject> sampleRows()
{
    const QJsonObject open = itemStatus(u"11"_s, u"In Progress"_s, false),
                      closed = itemStatus(u"12"_s, u"Done"_s, true);
    return {{{u"id"_s, u"1"_s},
             {u"name"_s, u"a"_s},
             {u"status"_s, open},
             {u"due"_s, u"2026-07-14"_s},
             {u"rank"_s, 10},
             {u"flag"_s, true}},
            {{u"id"_s, u"2"_s},
             {u"name"_s, u"C"_s},
             {u"status"_s, closed},
             {u"due"_s, u"2026-07-15"_s},
             {u"rank"_s, 9},
             {u"flag"_s, false}},
            // 22:30 UTC is the next day in the portal's zone.
            {{u"id"_s, u"3"_s},
             {u"name"_s, u"b"_s},
             {u"status"_s, open},
             {u"due"_s, u"2026-07-14T22:30:00.000Z"_s},
             {u"rank"_s, 100},
             {u"flag"_s, true}},
            {{u"id"_s, u"4"_s},
             {u"name"_s, u"d"_s},
             {u"status"_s, closed},
             {u"rank"_s, 1},
             {u"flag"_s, false},
             {u"_hidden"_s, 1}},
            {{u"id"_s, u"5"_s},
             {u"name"_s, u"ab"_s},
             {u"status"_s, open},
             {u"due"_s, u"2026-08-01"_s},
             {u"rank"_s, 2},
             {u"flag"_s, true}}};
}

std::optional<QStringList> sampleValues(const QJsonObject &row, const QString &field)
{
    const QJsonValue value = row.value(field);
    if (field == u"status"_s)
        return QStringList{value[u"id"].toString(), value[u"name"].toString()};
    if (field == u"flag"_s)
        return QStringList{value.toBool() ? u"true"_s : u"false"_s};
    if (field == u"rank"_s)
        return QStringList{QString::number(value.toInt())};
    if (field == u"name"_s)
        return QStringList{value.toString()};
    return field == u"due"_s ? std::optional(value.isString() ? QStringList{value.toString()} : QStringList())
                             : std::nullopt;
}

projects::ListSpec sampleSpec(projects::ListSpec::Envelope envelope = projects::ListSpec::Envelope::Keyed)
{
    projects::ListSpec spec;
    spec.key = u"rows"_s;
    spec.envelope = envelope;
    spec.sortFields = {u"name"_s, u"rank"_s, u"due"_s};
    spec.values = sampleValues;
    spec.parameters = {u"known"_s};
    return spec;
}

/// One list call over the sample rows.
struct Asked {
    int status = 0;
    QJsonDocument body;
    [[nodiscard]] QString letters() const
    {
        QString text;
        const QJsonArray rows = body.isArray() ? body.array() : body[u"rows"].toArray();
        for (const QJsonValue &row : rows)
            text += row[u"id"].toString();
        return text;
    }
    [[nodiscard]] QString title() const { return body[u"error"][u"title"].toString(); }
    [[nodiscard]] QString field() const { return body[u"error"][u"details"][0][u"field_name"].toString(); }
};

Asked ask(const QMap<QString, QString> &query, const projects::ListSpec &spec = sampleSpec(), bool emptyAs204 = false)
{
    Request request;
    request.method = "GET";
    request.query = query;
    projects::Store store;
    projects::Call call{request, store, QDate(2026, 7, 15), 0, {}};
    call.emptyAs204 = emptyAs204;
    const Response response = projects::listRecords(call, spec, sampleRows());
    return {response.status, QJsonDocument::fromJson(response.body)};
}

QString filterOf(const QString &criteria, const QString &pattern)
{
    return u"{\"criteria\":[%1],\"pattern\":\"%2\"}"_s.arg(criteria, pattern);
}

QString criterion(const QString &field, const QString &condition, const QString &value = {})
{
    const QString more = value.isEmpty() ? QString() : u",\"value\":"_s + value;
    return u"{\"field_name\":\"%1\",\"criteria_condition\":\"%2\"%3}"_s.arg(field, condition, more);
}
} // namespace

class ProjectsListsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters_data();
    void filters();
    void joinsCriteria();
    void refusesFilters_data();
    void refusesFilters();
    void sorts_data();
    void sorts();
    void refusesParameters_data();
    void refusesParameters();
    void pages();
    void envelopes();
    void emptyAnswers();
    void hidesInnerKeys();
};

void ProjectsListsTest::filters_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &field, const QString &condition, const QString &value,
                        const QString &found) { QTest::newRow(name) << field << condition << value << found; };
    row("is, by id", u"status"_s, u"is"_s, u"[\"11\"]"_s, u"135"_s);
    row("is, by name in small letters", u"status"_s, u"is"_s, u"[\"in progress\"]"_s, u"135"_s);
    row("is, any of", u"name"_s, u"is"_s, u"[\"a\",\"d\"]"_s, u"14"_s);
    row("is_not, none of", u"name"_s, u"is_not"_s, u"[\"a\",\"d\"]"_s, u"235"_s);
    row("scalar", u"name"_s, u"is"_s, u"\"a\""_s, u"1"_s);
    row("bare number", u"status"_s, u"contains"_s, u"[11]"_s, u"135"_s);
    row("bare boolean", u"flag"_s, u"is"_s, u"false"_s, u"24"_s);
    row("checkbox as digit", u"flag"_s, u"is"_s, u"[\"1\"]"_s, u"135"_s);
    row("number as text", u"rank"_s, u"is"_s, u"[\"9\"]"_s, u"2"_s);
    row("contains", u"name"_s, u"contains"_s, u"[\"B\"]"_s, u"35"_s);
    row("starts_with", u"name"_s, u"starts_with"_s, u"[\"a\"]"_s, u"15"_s);
    row("before", u"due"_s, u"before"_s, u"[\"2026-07-15\"]"_s, u"1"_s);
    row("after", u"due"_s, u"after"_s, u"[\"2026-07-14\"]"_s, u"235"_s);
    row("after an instant", u"due"_s, u"after"_s, u"[\"2026-07-14T22:00:00.000Z\"]"_s, u"35"_s);
    row("between, both ends in", u"due"_s, u"between"_s, u"[\"2026-07-15\",\"2026-08-01\"]"_s, u"235"_s);
    row("between numbers", u"rank"_s, u"between"_s, u"[\"2\",\"10\"]"_s, u"125"_s);
    row("not_between", u"due"_s, u"not_between"_s, u"[\"2026-07-15\",\"2026-08-01\"]"_s, u"14"_s);
    row("is_empty", u"due"_s, u"is_empty"_s, {}, u"4"_s);
    row("is_not_empty", u"due"_s, u"is_not_empty"_s, {}, u"1235"_s);
    row("today", u"due"_s, u"today"_s, {}, u"23"_s);
    row("all_open", u"status"_s, u"all_open"_s, {}, u"135"_s);
}

void ProjectsListsTest::filters()
{
    QFETCH(QString, field);
    QFETCH(QString, condition);
    QFETCH(QString, value);
    QFETCH(QString, found);
    const Asked answer = ask({{u"filter"_s, filterOf(criterion(field, condition, value), u"1"_s)}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.letters(), found);
}

void ProjectsListsTest::joinsCriteria()
{
    const QString criteria =
        QStringList{criterion(u"name"_s, u"starts_with"_s, u"[\"a\"]"_s), criterion(u"rank"_s, u"is"_s, u"[\"2\"]"_s),
                    criterion(u"status"_s, u"is"_s, u"[\"12\"]"_s)}
            .join(u',');
    QCOMPARE(ask({{u"filter"_s, filterOf(criteria, u"1 AND 2"_s)}}).letters(), u"5"_s);
    QCOMPARE(ask({{u"filter"_s, filterOf(criteria, u"(1 AND 2) OR 3"_s)}}).letters(), u"245"_s);
    QCOMPARE(ask({{u"filter"_s, filterOf(criteria, u"1 AND (2 OR 3)"_s)}}).letters(), u"5"_s);
}

void ProjectsListsTest::refusesFilters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    const QString name = criterion(u"name"_s, u"is"_s, u"[\"a\"]"_s);
    QTest::newRow("no JSON") << u"name=a"_s << u"PATTERN_NOT_MATCHED"_s << u"filter"_s;
    QTest::newRow("no pattern") << u"{\"criteria\":[%1]}"_s.arg(name) << u"LESS_THAN_MIN_OCCURANCE"_s << u"pattern"_s;
    QTest::newRow("no criteria") << u"{\"pattern\":\"1\"}"_s << u"LESS_THAN_MIN_OCCURANCE"_s << u"criteria"_s;
    QTest::newRow("pattern beyond") << filterOf(name, u"2"_s) << u"PATTERN_NOT_MATCHED"_s << u"pattern"_s;
    QTest::newRow("unknown field") << filterOf(criterion(u"color"_s, u"is"_s, u"[\"a\"]"_s), u"1"_s)
                                   << u"INVALID_PARAMETER_VALUE"_s << u"field_name"_s;
    QTest::newRow("unknown condition") << filterOf(criterion(u"name"_s, u"like"_s, u"[\"a\"]"_s), u"1"_s)
                                       << u"INVALID_PARAMETER_VALUE"_s << u"criteria_condition"_s;
    QTest::newRow("one bound") << filterOf(criterion(u"due"_s, u"between"_s, u"[\"2026-07-15\"]"_s), u"1"_s)
                               << u"INVALID_PARAMETER_VALUE"_s << u"value"_s;
    QTest::newRow("two values") << filterOf(criterion(u"due"_s, u"after"_s, u"[\"2026-07-15\",\"x\"]"_s), u"1"_s)
                                << u"INVALID_PARAMETER_VALUE"_s << u"value"_s;
    QTest::newRow("no value") << filterOf(criterion(u"name"_s, u"is"_s), u"1"_s) << u"INVALID_PARAMETER_VALUE"_s
                              << u"value"_s;
}

void ProjectsListsTest::refusesFilters()
{
    QFETCH(QString, filter);
    QFETCH(QString, title);
    QFETCH(QString, field);
    const Asked answer = ask({{u"filter"_s, filter}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.title(), title);
    QCOMPARE(answer.field(), field);
}

void ProjectsListsTest::sorts_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("rows");
    QTest::newRow("as they come") << QString() << u"12345"_s;
    QTest::newRow("texts without regard to case") << u"ASC(name)"_s << u"15324"_s;
    QTest::newRow("descending") << u"DESC(name)"_s << u"42351"_s;
    QTest::newRow("numbers as numbers") << u"ASC(rank)"_s << u"45213"_s;
    QTest::newRow("absent first") << u"ASC(due)"_s << u"41325"_s;
}

void ProjectsListsTest::sorts()
{
    QFETCH(QString, order);
    QFETCH(QString, rows);
    const Asked answer = order.isEmpty() ? ask({}) : ask({{u"sort_by"_s, order}});
    QCOMPARE(answer.letters(), rows);
}

void ProjectsListsTest::refusesParameters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("title");
    const QString bad = u"INVALID_PARAMETER_VALUE"_s, shape = u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("unknown") << u"perpage"_s << u"5"_s << bad;
    QTest::newRow("page of words") << u"page"_s << u"first"_s << shape;
    QTest::newRow("page zero") << u"page"_s << u"0"_s << bad;
    QTest::newRow("too many a page") << u"per_page"_s << u"201"_s << bad;
    QTest::newRow("order without field") << u"sort_by"_s << u"name"_s << shape;
    QTest::newRow("order by another field") << u"sort_by"_s << u"ASC(status)"_s << bad;
    QTest::newRow("no such view") << u"view_id"_s << u"1"_s << bad;
}

void ProjectsListsTest::refusesParameters()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, title);
    const Asked answer = ask({{name, value}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.title(), title);
    QCOMPARE(answer.field(), name);
}

void ProjectsListsTest::pages()
{
    const Asked first = ask({{u"page"_s, u"1"_s}, {u"per_page"_s, u"2"_s}});
    QCOMPARE(first.letters(), u"12"_s);
    QCOMPARE(first.body[u"page_info"].toObject(),
             QJsonObject({{u"page"_s, 1}, {u"per_page"_s, 2}, {u"page_count"_s, 2}, {u"has_next_page"_s, true}}));
    const Asked last = ask({{u"page"_s, u"3"_s}, {u"per_page"_s, u"2"_s}});
    QCOMPARE(last.letters(), u"5"_s);
    QVERIFY(!last.body[u"page_info"][u"has_next_page"].toBool(true));
    QCOMPARE(ask({{u"page"_s, u"9"_s}}).letters(), QString());
    QCOMPARE(ask({}).body[u"page_info"][u"per_page"].toInt(), 100);
    // A client of the older API reads page 1 forever.
    QCOMPARE(ask({{u"index"_s, u"3"_s}, {u"range"_s, u"2"_s}}).letters(), u"12345"_s);
    QCOMPARE(ask({{u"known"_s, u"x"_s}}).status, 200);
}

void ProjectsListsTest::envelopes()
{
    using Envelope = projects::ListSpec::Envelope;
    QVERIFY(ask({}, sampleSpec(Envelope::BareArray)).body.isArray());
    QVERIFY(!ask({}, sampleSpec(Envelope::NoInfo)).body.object().contains(u"page_info"_s));
    const QJsonObject counted = ask({}, sampleSpec(Envelope::KeyedCount)).body[u"page_info"].toObject();
    QCOMPARE(counted.value(u"count"_s), 5);
    QVERIFY(!counted.contains(u"page_count"_s));
    const QJsonValue listed = ask({}, sampleSpec(Envelope::KeyedArrayInfo)).body[u"page_info"];
    QCOMPARE(listed.toArray(),
             QJsonArray({QJsonObject{{u"page"_s, u"1"_s}, {u"per_page"_s, u"100"_s}, {u"has_next_page"_s, false}}}));
}

void ProjectsListsTest::emptyAnswers()
{
    const QMap<QString, QString> beyond{{u"page"_s, u"9"_s}};
    QCOMPARE(ask(beyond).status, 200);
    QCOMPARE(ask(beyond, sampleSpec(), true).status, 204);
    QCOMPARE(ask({}, sampleSpec(), true).status, 200);
}

void ProjectsListsTest::hidesInnerKeys()
{
    const Asked answer = ask({});
    QVERIFY(!answer.body[u"rows"][3].toObject().contains(u"_hidden"_s));
}
} // namespace tst_projectslists

ATLAS_TEST(tst_projectslists::ProjectsListsTest)
#include "tst_projectslists.moc"
