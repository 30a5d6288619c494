// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/verifiedwrite.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace atlas::test::tst_verifiedwrite
{
using namespace Qt::StringLiterals;

/// A record somebody else may change: `rivals` are applied one by one, each just before a write, which then fails with
/// Conflict as the API's precondition would make it.
class RivalGateway final : public RecordGateway
{
public:
    [[nodiscard]] Task<Result<VersionedRecord>> read(CancelToken) override
    {
        ++reads;
        if (readError)
            co_return fail(*readError);
        co_return VersionedRecord{record, QString::number(version), u"Joan Pla"_s, {}};
    }
    [[nodiscard]] Task<Result<VersionedRecord>> write(QJsonObject changes, QString stamp, CancelToken) override
    {
        writes.append(changes);
        if (!rivals.isEmpty()) {
            apply(rivals.takeFirst());
            ++version;
        }
        if (stamp != QString::number(version))
            co_return fail(ErrorKind::Conflict, u"ALREADY_MODIFIED"_s);
        if (writeError)
            co_return fail(*writeError);
        apply(changes);
        ++version;
        co_return VersionedRecord{record, QString::number(version), {}, {}};
    }
    [[nodiscard]] Task<Result<Done>> validate(QJsonObject, CancelToken) override
    {
        ++validations;
        if (invalid)
            co_return fail(*invalid);
        co_return Done{};
    }
    void apply(const QJsonObject &changes)
    {
        for (auto it = changes.begin(); it != changes.end(); ++it)
            record[it.key()] = it.value();
    }

    QJsonObject record{{u"Stage"_s, u"Proposal"_s}, {u"Amount"_s, 100}, {u"Note"_s, QJsonValue::Null}};
    int version = 1;
    int reads = 0;
    int validations = 0;
    QList<QJsonObject> writes;
    QList<QJsonObject> rivals;
    std::optional<ApiError> readError, writeError, invalid;
};

class TestVerifiedWrite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameFieldValues_data();
    void sameFieldValues();
    void writesWhatChanged();
    void sendsNothingWhenEqual();
    void stopsAtAConflict();
    void rivalOnOtherFieldsIsNoConflict();
    void rivalWithTheSameWishIsNoConflict();
    void acceptsAnyBaseWhenNoneIsGiven();
    void validatesBeforeSending();
    void raceIsRunAgain();
    void raceThatBecomesAConflict();
    void givesUpAfterThreeRaces();
    void passesErrorsOn();

private:
    static Result<UpdateOutcome> update(RivalGateway &gateway, const QJsonObject &base, const QJsonObject &changes)
    {
        return QCoro::waitFor(verifiedUpdate(gateway, base, changes));
    }
};

void TestVerifiedWrite::sameFieldValues_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *a, const char *b, bool same) {
        QTest::addRow("%s | %s", a, b) << QByteArray(a) << QByteArray(b) << same;
    };
    row("null", "\"\"", true);
    row("null", "[]", true);
    row("null", "0", false);
    row("null", "false", false);
    row("\"\"", "\" \"", false);
    row("1", "1.0", true);
    row("1200.50", "\"1200.5\"", true);
    row("0.1", "\"0.10\"", true);
    row("0", "\"-0.0\"", true);
    row("5725767000000524157", "5725767000000524158", false);
    row("1", "2", false);
    row("1", "true", false);
    row("1", "\"one\"", false);
    row("\"01\"", "\"1\"", false);
    row("\"a\"", "\"a\"", true);
    row("\"a\"", "\"A\"", false);
    row("true", "true", true);
    row("true", "false", false);
    row(R"({"id":"5","name":"Nordlys"})", R"({"id":"5","name":"Nordlys AS"})", true);
    row(R"({"id":"5"})", R"({"id":"6"})", false);
    row(R"({"id":"5"})", "\"5\"", true);
    row(R"({"id":"5"})", "\"6\"", false);
    row(R"({"id":"5"})", "null", false);
    row("\"2026-11-22T10:00:00+01:00\"", "\"2026-11-22T09:00:00+00:00\"", true);
    row("\"2026-11-22T10:00:00+01:00\"", "\"2026-11-22T09:00:00Z\"", true);
    row("\"2026-11-22T10:00:00+01:00\"", "\"2026-11-22T10:00:00+02:00\"", false);
    row("\"2026-11-22\"", "\"2026-11-22\"", true);
    row("\"2026-11-22\"", "\"2026-11-22T00:00:00+00:00\"", false);
    row(R"(["a","b"])", R"(["b","a"])", true);
    row(R"(["a","b"])", R"(["a","a"])", false);
    row(R"(["a"])", R"(["a","b"])", false);
    row(R"([{"id":"1","name":"x"}])", R"([{"id":"1"}])", true);
    row(R"({"street":"Kaj 1","city":null})", R"({"street":"Kaj 1"})", true);
    row(R"({"street":"Kaj 1"})", R"({"street":"Kaj 2"})", false);
}

void TestVerifiedWrite::sameFieldValues()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    const QJsonValue left = QJsonDocument::fromJson("[" + a + "]").array().at(0);
    const QJsonValue right = QJsonDocument::fromJson("[" + b + "]").array().at(0);
    QCOMPARE(sameFieldValue(left, right), same);
    QCOMPARE(sameFieldValue(right, left), same);
    QVERIFY(sameFieldValue(left, left));
}

void TestVerifiedWrite::writesWhatChanged()
{
    RivalGateway gateway;
    const auto result = update(gateway, {{u"Stage"_s, u"Proposal"_s}, {u"Amount"_s, 100}},
                               {{u"Stage"_s, u"Won"_s}, {u"Amount"_s, 100.0}});
    QVERIFY(result);
    QVERIFY(!result->conflict);
    QVERIFY(!result->unchanged);
    QCOMPARE(gateway.writes, (QList<QJsonObject>{{{u"Stage"_s, u"Won"_s}}}));
    QCOMPARE(result->saved.record[u"Stage"_s].toString(), u"Won"_s);
    QCOMPARE(result->saved.version, u"2"_s);
    QCOMPARE(gateway.reads, 1);
}

void TestVerifiedWrite::sendsNothingWhenEqual()
{
    RivalGateway gateway;
    const auto result = update(gateway, {{u"Note"_s, QJsonValue::Null}}, {{u"Note"_s, u""_s}});
    QVERIFY(result->unchanged);
    QVERIFY(gateway.writes.isEmpty());
    QCOMPARE(gateway.validations, 0);
    QCOMPARE(result->saved.version, u"1"_s);
}

void TestVerifiedWrite::stopsAtAConflict()
{
    RivalGateway gateway;
    gateway.record[u"Amount"_s] = 300;
    const auto result = update(gateway, {{u"Stage"_s, u"Proposal"_s}, {u"Amount"_s, 100}},
                               {{u"Stage"_s, u"Won"_s}, {u"Amount"_s, 200}});
    QVERIFY(result->conflict);
    QVERIFY(gateway.writes.isEmpty());
    QCOMPARE(result->conflict->fields.size(), 1);
    const FieldConflict &field = result->conflict->fields[0];
    QCOMPARE(field.field, u"Amount"_s);
    QCOMPARE(field.base.toInt(), 100);
    QCOMPARE(field.mine.toInt(), 200);
    QCOMPARE(field.theirs.toInt(), 300);
    QCOMPARE(result->conflict->theirs.changedBy, u"Joan Pla"_s);
    QCOMPARE(result->conflict->mine.size(), 2);
}

void TestVerifiedWrite::rivalOnOtherFieldsIsNoConflict()
{
    RivalGateway gateway;
    gateway.record[u"Note"_s] = u"called"_s;
    const auto result =
        update(gateway, {{u"Stage"_s, u"Proposal"_s}, {u"Note"_s, QJsonValue::Null}}, {{u"Stage"_s, u"Won"_s}});
    QVERIFY(!result->conflict);
    QCOMPARE(result->saved.record[u"Note"_s].toString(), u"called"_s);
}

void TestVerifiedWrite::rivalWithTheSameWishIsNoConflict()
{
    RivalGateway gateway;
    gateway.record[u"Stage"_s] = u"Won"_s;
    const auto result = update(gateway, {{u"Stage"_s, u"Proposal"_s}}, {{u"Stage"_s, u"Won"_s}});
    QVERIFY(!result->conflict);
    QVERIFY(result->unchanged);
    QVERIFY(gateway.writes.isEmpty());
}

void TestVerifiedWrite::acceptsAnyBaseWhenNoneIsGiven()
{
    RivalGateway gateway;
    gateway.rivals = {{{u"Stage"_s, u"Lost"_s}}};
    const auto result = update(gateway, {}, {{u"Stage"_s, u"Won"_s}});
    QVERIFY(result->conflict); // what the first read found is the base from then on
    QCOMPARE(result->conflict->fields[0].base.toString(), u"Proposal"_s);
}

void TestVerifiedWrite::validatesBeforeSending()
{
    RivalGateway gateway;
    gateway.invalid = ApiError(ErrorKind::Validation, u"MANDATORY_NOT_FOUND"_s);
    const auto result = update(gateway, {}, {{u"Stage"_s, u""_s}});
    QCOMPARE(result.error().kind, ErrorKind::Validation);
    QVERIFY(gateway.writes.isEmpty());
}

void TestVerifiedWrite::raceIsRunAgain()
{
    RivalGateway gateway;
    gateway.rivals = {{{u"Note"_s, u"one"_s}}, {{u"Note"_s, u"two"_s}}};
    const auto result = update(gateway, {{u"Stage"_s, u"Proposal"_s}}, {{u"Stage"_s, u"Won"_s}});
    QVERIFY(result);
    QCOMPARE(gateway.writes.size(), 3);
    QCOMPARE(gateway.reads, 3);
    QCOMPARE(gateway.validations, 1);
    QCOMPARE(result->saved.record[u"Note"_s].toString(), u"two"_s);
    QCOMPARE(result->saved.record[u"Stage"_s].toString(), u"Won"_s);
}

void TestVerifiedWrite::raceThatBecomesAConflict()
{
    RivalGateway gateway;
    gateway.rivals = {{{u"Stage"_s, u"Lost"_s}}};
    const auto result = update(gateway, {{u"Stage"_s, u"Proposal"_s}}, {{u"Stage"_s, u"Won"_s}});
    QVERIFY(result->conflict);
    QCOMPARE(gateway.writes.size(), 1);
    QCOMPARE(gateway.record[u"Stage"_s].toString(), u"Lost"_s);
}

void TestVerifiedWrite::givesUpAfterThreeRaces()
{
    RivalGateway gateway;
    gateway.rivals = {{{u"Note"_s, u"one"_s}}, {{u"Note"_s, u"two"_s}}, {{u"Note"_s, u"three"_s}}};
    const auto result = update(gateway, {{u"Stage"_s, u"Proposal"_s}}, {{u"Stage"_s, u"Won"_s}});
    QCOMPARE(result.error().kind, ErrorKind::Conflict);
    QCOMPARE(gateway.writes.size(), 3);
}

void TestVerifiedWrite::passesErrorsOn()
{
    RivalGateway gateway;
    gateway.writeError = ApiError(ErrorKind::Ambiguous);
    QCOMPARE(update(gateway, {}, {{u"Stage"_s, u"Won"_s}}).error().kind, ErrorKind::Ambiguous);
    QCOMPARE(gateway.writes.size(), 1);
    gateway.readError = ApiError(ErrorKind::NotFound);
    QCOMPARE(update(gateway, {}, {{u"Stage"_s, u"Won"_s}}).error().kind, ErrorKind::NotFound);
    QCOMPARE(gateway.writes.size(), 1);
}
} // namespace atlas::test::tst_verifiedwrite

ATLAS_TEST(atlas::test::tst_verifiedwrite::TestVerifiedWrite)
#include "tst_verifiedwrite.moc"
