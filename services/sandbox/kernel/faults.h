// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <mutex>
#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QRegularExpression>

namespace atlas::sandbox
{
/// One disturbance. Kinds as in the file.
struct Fault {
    enum class Kind { Status, Delay, Hang, Drop, Truncate, InvalidJson, RevokeTokens, ExpireTokens };
    Kind kind = Kind::Status;
    int status = 503;
    int retryAfterSeconds = -1; ///< below 0: no Retry-After
    int delayMs = 0;
    std::optional<QByteArray> body;
    bool after = false; ///< Drop, Hang, Status: only once the handler has run: done, but the answer is lost
    [[nodiscard]] QString name() const; ///< "drop", for the log
};

/// The weather of --faults: a JSON array of rules, read again whenever the file's content changes (which also starts
/// all counters anew). A rule: {"path": glob or regular expression that fits the whole path, "method"?, "kind", the
/// kind's own members, and when: "nth": N (only the Nth matching request) | "every": N | "rate": 0..1; "times": K ends
/// it after K strikes}. The same seed gives the same strikes.
class FaultTable
{
public:
    FaultTable(QString file, quint32 seed);
    /// Reads the file for the first time. False, with a sentence, when it is missing or wrong.
    [[nodiscard]] bool load(QString *error);
    /// The faults that strike this request, in file order. A file that has become unreadable keeps the last rules.
    [[nodiscard]] QList<Fault> strike(const QByteArray &method, const QString &path);

private:
    struct Rule {
        QRegularExpression glob, regex;
        QByteArray method;
        Fault fault;
        int nth = 0, every = 0, times = 0;
        double rate = -1;
        int seen = 0, struck = 0;
    };
    [[nodiscard]] static std::optional<Rule> parseRule(const QJsonObject &object, QString *error);
    [[nodiscard]] static std::optional<QList<Rule>> parse(const QByteArray &json, QString *error);
    [[nodiscard]] bool strikes(Rule &rule, qsizetype index) const;
    void refresh();

    QString m_file;
    quint32 m_seed;
    std::mutex m_mutex;
    QByteArray m_content;
    QList<Rule> m_rules;
};
} // namespace atlas::sandbox
