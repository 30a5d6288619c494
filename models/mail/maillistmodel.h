// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/mailbook.h"

#include <QAbstractListModel>

namespace atlas
{
/// What a list shows of the mailbox.
struct MailFilter {
    enum class Place { Folder, Flagged, ToAnswer, AwaitingAnswer, Snoozed, Label, Found };
    Place place = Place::Folder;
    QString id;        ///< folder or label
    QStringList found; ///< Found: ids in the order Zoho's search gave them
    bool unreadOnly = false;
    QString text; ///< all words must occur, folded
    bool newestFirst = true;
    friend bool operator==(const MailFilter &, const MailFilter &) = default;
};

/// The list of messages of one place of the mailbox. Takes each change of the book and of the filter as a difference,
/// never as a reset, so that selection and scroll position stay.
class MailListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles {
        IdRole = Qt::UserRole + 1,
        DayRole,     ///< QDate in the person's zone: where it differs from the row before, a heading is due
        MessageRole, ///< MailMessage
    };
    explicit MailListModel(const MailBook &book, QObject *parent = nullptr);
    ~MailListModel() override;
    void setFilter(const MailFilter &filter);
    [[nodiscard]] const MailFilter &filter() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the subject, AccessibleTextRole sender (of own mail: recipients), subject, state and day in one
    /// sentence's order.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const MailMessage *messageAt(int row) const; ///< nullptr: no such row
    [[nodiscard]] int rowOf(const QString &messageId) const;   ///< -1: not in the list
    /// Of the rows shown.
    [[nodiscard]] int unreadCount() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
