// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/faults.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace atlas::sandbox
{
namespace
{
struct KindName {
    Fault::Kind kind;
    QLatin1StringView name;
};
constexpr KindName kindNames[] = {
    {Fault::Kind::Status, "status"_L1},
    {Fault::Kind::Delay, "delay"_L1},
    {Fault::Kind::Hang, "hang"_L1},
    {Fault::Kind::Drop, "drop"_L1},
    {Fault::Kind::Truncate, "truncate"_L1},
    {Fault::Kind::InvalidJson, "invalid_json"_L1},
    {Fault::Kind::RevokeTokens, "revoke_tokens"_L1},
    {Fault::Kind::ExpireTokens, "expire_tokens"_L1},
};

QRegularExpression wholePath(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

QRegularExpression globOf(const QString &glob)
{
    QString pattern = QRegularExpression::escape(glob);
    pattern.replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s);
    return wholePath(pattern);
}

/// A number in [0, 1) that depends on nothing but its arguments.
double evenDraw(quint32 seed, qsizetype rule, int count)
{
    const QByteArray text = QByteArray::number(seed) + '/' + QByteArray::number(rule) + '/' + QByteArray::number(count);
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return double(qFromBigEndian<quint32>(hash.constData())) / 4294967296.0;
}
} // namespace

QString Fault::name() const
{
    for (const KindName &entry : kindNames) {
        if (entry.kind == kind)
            return entry.name;
    }
    return {};
}

FaultTable::FaultTable(QString file, quint32 seed)
    : m_file(std::move(file))
    , m_seed(seed)
{
}

std::optional<FaultTable::Rule> FaultTable::parseRule(const QJsonObject &object, QString *error)
{
    Rule rule;
    const QString path = object["path"_L1].toString();
    rule.glob = globOf(path);
    rule.regex = wholePath(path);
    if (path.isEmpty()) {
        *error = u"a rule has no \"path\""_s;
        return std::nullopt;
    }
    const QString kind = object["kind"_L1].toString();
    const auto *named = std::find_if(std::begin(kindNames), std::end(kindNames),
                                     [&kind](const KindName &entry) { return kind == entry.name; });
    if (named == std::end(kindNames)) {
        *error = u"unknown kind \"%1\""_s.arg(kind);
        return std::nullopt;
    }
    rule.fault.kind = named->kind;
    rule.method = object["method"_L1].toString().toUpper().toLatin1();
    rule.fault.status = object["status"_L1].toInt(503);
    if (rule.fault.status < 100 || rule.fault.status > 599) {
        *error = u"status %1 is not one of HTTP's"_s.arg(rule.fault.status);
        return std::nullopt;
    }
    rule.fault.retryAfterSeconds = object["retry_after"_L1].toInt(-1);
    rule.fault.delayMs = object["ms"_L1].toInt();
    if (object.contains("body"_L1))
        rule.fault.body = object["body"_L1].toString().toUtf8();
    rule.fault.after = object["after"_L1].toBool();
    rule.nth = object["nth"_L1].toInt();
    rule.every = object["every"_L1].toInt();
    rule.times = object["times"_L1].toInt();
    rule.rate = object["rate"_L1].toDouble(-1);
    return rule;
}

std::optional<QList<FaultTable::Rule>> FaultTable::parse(const QByteArray &json, QString *error)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isArray()) {
        *error = document.isArray() || problem.error != QJsonParseError::NoError ? problem.errorString()
                                                                                 : u"not a JSON array"_s;
        return std::nullopt;
    }
    QList<Rule> rules;
    for (const QJsonValue value : document.array()) {
        const auto rule = parseRule(value.toObject(), error);
        if (!rule)
            return std::nullopt;
        rules.append(*rule);
    }
    return rules;
}

bool FaultTable::load(QString *error)
{
    if (m_file.isEmpty())
        return true;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = u"cannot read the faults file %1: %2"_s.arg(m_file, file.errorString());
        return false;
    }
    m_content = file.readAll();
    auto rules = parse(m_content, error);
    if (!rules) {
        *error = u"the faults file %1 is wrong: %2"_s.arg(m_file, *error);
        return false;
    }
    m_rules = std::move(*rules);
    return true;
}

void FaultTable::refresh()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray content = file.readAll();
    if (content == m_content)
        return;
    QString error;
    auto rules = parse(content, &error);
    if (!rules)
        return; // perhaps caught half-written: the next request looks again
    m_content = content;
    m_rules = std::move(*rules);
}

bool FaultTable::strikes(Rule &rule, qsizetype index) const
{
    ++rule.seen;
    if (rule.times > 0 && rule.struck >= rule.times)
        return false;
    if (rule.nth > 0 && rule.seen != rule.nth)
        return false;
    if (rule.every > 0 && rule.seen % rule.every != 0)
        return false;
    if (rule.rate >= 0 && evenDraw(m_seed, index, rule.seen) >= rule.rate)
        return false;
    ++rule.struck;
    return true;
}

QList<Fault> FaultTable::strike(const QByteArray &method, const QString &path)
{
    if (m_file.isEmpty())
        return {};
    const std::lock_guard lock(m_mutex);
    refresh();
    QList<Fault> struck;
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        Rule &rule = m_rules[i];
        if (!rule.method.isEmpty() && rule.method != method)
            continue;
        const bool fits =
            rule.glob.match(path).hasMatch() || (rule.regex.isValid() && rule.regex.match(path).hasMatch());
        if (fits && strikes(rule, i))
            struck.append(rule.fault);
    }
    return struck;
}
} // namespace atlas::sandbox
