// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace atlas
{
class Label;

/// The other mails of an exchange, newest first; long ones are folded.
class ExchangeList : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangeList(QWidget *parent = nullptr);
    /// `shown`: the mail that is open. `today`: in the person's zone.
    void setExchange(const QList<MailMessage> &others, const MailMessage &shown, const QDate &today);

Q_SIGNALS:
    void openRequested(const QString &messageId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QList<MailMessage> m_others;
    bool m_hasNewer = false, m_all = false;
    QDate m_today;
    Label *m_title;
    Label *m_count;
    QVBoxLayout *m_rows;
    QPushButton *m_more;
};
} // namespace atlas
