// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/label.h"

class QVBoxLayout;

namespace atlas
{
/// Two lines of a section: what and how much, each with a smaller note below it. Empty texts take no room.
struct SenderRow {
    QString id, title, amount, note, amountNote;
    Label::Tone noteTone = Label::Tone::Secondary, amountNoteTone = Label::Tone::Secondary;
    /// The title is a day and the amount a text: a column on the left, the rest beside it.
    bool isDated = false;
};

/// A titled part of the sender's card whose rows lead to their records.
class SenderSection : public QWidget
{
    Q_OBJECT
public:
    explicit SenderSection(const QString &objectName, QWidget *parent = nullptr);
    /// `count`: said right of the title. `remark`: a sentence below the rows, may be empty. Without rows and remark:
    /// hidden.
    void show(const QString &title, const QString &count, const QList<SenderRow> &rows, const QString &remark = {});

Q_SIGNALS:
    void opened(const QString &id);

private:
    Label *m_title;
    Label *m_count;
    QVBoxLayout *m_rows;
    Label *m_remark;
};
} // namespace atlas
