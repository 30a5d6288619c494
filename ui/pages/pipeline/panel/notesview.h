// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmrecords.h"
#include "ui/widgets/errortext.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace atlas
{
class Label;

/// The notes of a record, newest first, and a field to add one. What was typed stays until the note is stored.
class NotesView : public QWidget
{
    Q_OBJECT
public:
    /// Comments: the same on a task, under another name.
    enum class Kind { Notes, Comments };
    explicit NotesView(QWidget *parent = nullptr, Kind kind = Kind::Notes);
    void setNotes(const QList<Note> &notes, const QDate &today);
    void setLoading();
    void setError(const ErrorText &error);
    void setDraft(const QString &text);
    [[nodiscard]] QString draft() const;
    void setAdding(bool adding);
    /// Why nothing can be added; empty: something can.
    void setLocked(const QString &why);

Q_SIGNALS:
    void addRequested(const QString &text);
    void draftEdited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebuild();
    void say(const QString &text, bool problem);
    Kind m_kind;
    QVBoxLayout *m_list;
    Label *m_title;
    Label *m_count;
    Label *m_state;
    QPlainTextEdit *m_edit;
    QPushButton *m_add;
    QList<Note> m_notes;
    QDate m_today;
};
} // namespace atlas
