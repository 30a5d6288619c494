// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/models/homebyhand.h"

namespace atlas::test
{
/// What a card must show, worked out from the rows of the stand-in. Only what is given is compared.
struct ExpectedCard {
    QString reason;                            ///< "n/a" for this reason
    std::optional<qint64> cents;               ///< of the figure, euros
    std::optional<double> ratio;               ///< of the figure
    QMap<QString, qint64> counts;              ///< of the figure
    std::optional<QStringList> ids;            ///< of all records or rows, in any order
    QMap<QString, qint64> amounts;             ///< minor units of rows by id, else by title
    QMap<QString, double> shares;              ///< ratios of rows by title
    QMap<QString, double> ratios;              ///< of rows by title, all of them
    QMap<QString, QString> states;             ///< of rows by id
    std::optional<QMap<QString, double>> bars; ///< by label, else by key
    std::optional<qsizetype> total;            ///< rows
};

/// The rows of the stand-in, read once over HTTP and never decoded by the client, and what all proofs have in common.
class HomeProof : public HomeByHand
{
public:
    void begin();
    [[nodiscard]] HomeSources sourcesOf(const QString &cardId) const;
    [[nodiscard]] const QJsonArray &rows(BooksKind kind);
    [[nodiscard]] const QJsonArray &rows(ProjectsKind kind);
    [[nodiscard]] const QJsonArray &crm(const QString &module, const QString &fields);
    [[nodiscard]] QJsonArray leads();
    [[nodiscard]] QJsonArray mails(MailFolder::Kind kind);
    [[nodiscard]] const QJsonArray &logs(); ///< of all months the client has read
    /// Rows of all shown calendars that begin or run on these days, the same meeting once.
    [[nodiscard]] QJsonArray events(const QDate &first, const QDate &last);
    [[nodiscard]] QJsonArray mentions();
    [[nodiscard]] QJsonArray channels();                ///< of Cliq, joined
    [[nodiscard]] QJsonArray folder(const QString &id); ///< of WorkDrive
    [[nodiscard]] bool isOutcome(const QJsonObject &deal, StageOutcome outcome) const;

    QDate m_quarterFrom, m_quarterTo;
    QDateTime m_now;

private:
    void readDrive(const QString &folderId, int deeper);
    QMap<int, QJsonArray> m_books, m_work;
    QMap<QString, QJsonArray> m_crm;
    std::optional<QJsonArray> m_logs;
};

using HomeProofOf = ExpectedCard (*)(HomeProof &);
[[nodiscard]] QHash<QString, HomeProofOf> salesProofs();
[[nodiscard]] QHash<QString, HomeProofOf> leadProofs();
[[nodiscard]] QHash<QString, HomeProofOf> clientProofs();
[[nodiscard]] QHash<QString, HomeProofOf> cashProofs();
[[nodiscard]] QHash<QString, HomeProofOf> forecastProofs();
[[nodiscard]] QHash<QString, HomeProofOf> deliveryProofs();
[[nodiscard]] QHash<QString, HomeProofOf> peopleProofs();
[[nodiscard]] QHash<QString, HomeProofOf> dayProofs();
[[nodiscard]] QHash<QString, HomeProofOf> teamProofs();

namespace byhand
{
inline constexpr int minutesAWeek = 20 * 60; ///< of everybody: the plan of these tests
inline constexpr int eurosAnHour = 50;       ///< what an hour of everybody costs
inline constexpr qint64 monthlyTarget = 1'000'000'00;

[[nodiscard]] qint64 centsOf(const QJsonValue &value);
/// By the row's own rate; 0 where the rate is missing.
[[nodiscard]] qint64 euros(const QJsonObject &row, const QString &field);
[[nodiscard]] bool isSuspect(const QJsonObject &row);
[[nodiscard]] QDateTime instantOf(const QJsonValue &value);
[[nodiscard]] QDate localDayOf(const QJsonValue &value); ///< of an instant
[[nodiscard]] QDate portalDayOf(const QJsonValue &value);
[[nodiscard]] int minutesOf(const QJsonValue &clock); ///< "12:30", or a number of hours
[[nodiscard]] int lowerMedian(QList<int> values);
[[nodiscard]] bool isIssued(const QJsonObject &document);
[[nodiscard]] bool isOpenBill(const QJsonObject &document);
[[nodiscard]] bool isOpenInvoice(const QJsonObject &document);
[[nodiscard]] QString refId(const QJsonValue &lookup);
/// Account of the CRM by customer of Books: by deals, else by the address of a contact.
[[nodiscard]] QHash<QString, QString> accountsByCustomer(HomeProof &hand);
[[nodiscard]] QString accountOfProject(const QJsonObject &project);
[[nodiscard]] QSet<QString> projectsAtRisk(HomeProof &hand);
[[nodiscard]] QStringList addressesIn(const QJsonValue &text); ///< lower case
[[nodiscard]] QDateTime receivedAt(const QJsonValue &mail);
[[nodiscard]] QSet<QString> ownAddresses(HomeProof &hand);
[[nodiscard]] QSet<QString> ownDomains(HomeProof &hand);
[[nodiscard]] bool isMachine(const QString &address);
/// What a mail and its answer share.
[[nodiscard]] QString exchange(const QJsonValue &mail, const QString &with);
[[nodiscard]] QDateTime eventInstant(const QJsonValue &event, const QString &end);
[[nodiscard]] bool takesTime(const QJsonValue &event);
[[nodiscard]] QList<DriveSpace> spacesOf(const HomeProof &hand, DriveSpace::Kind kind);
[[nodiscard]] bool isFolder(const QJsonValue &item);
/// Files that lie in folders the client has listed; below `root` too.
[[nodiscard]] QStringList filesIn(HomeProof &hand, const QString &root, bool below);
} // namespace byhand
} // namespace atlas::test
