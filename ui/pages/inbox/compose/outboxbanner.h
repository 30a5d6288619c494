// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailoutbox.h"

#include <QFrame>

class QPushButton;

namespace atlas
{
class InboxActions;
class Label;

/// What did not leave: refused, of unknown fate, or waiting for a connection; one at a time, the worst first, and what
/// can be done.
class OutboxBanner : public QFrame
{
    Q_OBJECT
public:
    OutboxBanner(InboxActions &actions, QWidget *parent);
    /// The entry it shows; empty: none.
    [[nodiscard]] const QString &entryId() const { return m_id; }

Q_SIGNALS:
    /// The person wants to go on writing it.
    void openRequested(const QString &entryId);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void tell(const OutboxEntry &entry, int others);
    [[nodiscard]] QString sentence(const OutboxEntry &entry, int others) const;
    InboxActions &m_actions;
    Label *m_text;
    QPushButton *m_open, *m_again, *m_wasSent;
    QString m_id;
};
} // namespace atlas
