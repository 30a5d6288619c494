// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/recipients.h"
#include "ui/pages/common/sheetdialog.h"

class QListWidget;

namespace atlas
{
class Label;
class SearchField;

/// To whom a new message goes: people of the team and channels, completed while one types.
class NewMessageSheet : public SheetDialog
{
    Q_OBJECT
public:
    /// `book` outlives the sheet.
    NewMessageSheet(const TeamBook &book, QWidget *parent);
    ~NewMessageSheet() override;

Q_SIGNALS:
    void chosen(const atlas::Recipient &who);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void choose();
    const TeamBook &m_book;
    QList<Recipient> m_offered;
    SearchField *m_field;
    QListWidget *m_list;
    Label *m_nobody;
};
} // namespace atlas
