// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/assistant/assistantwords.h"
#include "ui/pages/common/sheetdialog.h"

#include "services/safety/approval.h"

#include <QTimer>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace atlas
{
class ChangeView;
class Clock;

/// An assistant's question: who asks, what exactly would change, how much time is left. Nothing is answered by the
/// keyboard alone before the person has gone to a button, and not in its first moments: somebody may be typing.
class ApprovalSheet : public SheetDialog
{
    Q_OBJECT
public:
    enum class Answer { Allow, Refuse, SwitchOff };
    /// `parent` as of SheetDialog; `clock` outlives it.
    ApprovalSheet(const Approval &approval, const Clock &clock, const RecordNames &names, QWidget *parent);
    [[nodiscard]] const Approval &approval() const { return m_approval; }
    /// More of the account's own names is known.
    void setNames(const RecordNames &names);
    /// How many more questions wait behind this one.
    void setWaiting(int others);
    /// "1:32", rounded up; never less than 0:00.
    [[nodiscard]] static QString timeLeft(const QDateTime &expiresAt, const QDateTime &now);
    void reject() override; ///< Escape: not now

Q_SIGNALS:
    void answered(atlas::ApprovalSheet::Answer answer);
    void postponed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QVBoxLayout *outer, const RecordNames &names);
    void buildChange(QVBoxLayout *outer, const RecordNames &names);
    void buildDetails(QVBoxLayout *column, QWidget *parent);
    void buildFoot(QVBoxLayout *outer);
    void tick();
    void fit();
    Approval m_approval;
    const Clock &m_clock;
    QTimer m_seconds;
    Label *m_left = nullptr, *m_more = nullptr;
    QScrollArea *m_scroll = nullptr;
    ChangeView *m_change = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    QPushButton *m_details = nullptr;
    QList<QPushButton *> m_buttons;
};
} // namespace atlas
