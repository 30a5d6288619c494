// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/notesheet.h"

#include "ui/pages/common/completingfield.h"
#include "ui/pages/common/fieldbox.h"

#include <QCoroTask>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QList<FieldEntry> dealEntries(const DealBook &book)
{
    QList<FieldEntry> entries;
    for (const DealRow &row : book.rows())
        entries.append({row.deal.id, row.deal.account.name.isEmpty()
                                         ? row.deal.name
                                         : row.deal.name + u" \u00b7 "_s + row.deal.account.name});
    return entries;
}
} // namespace

void openNoteForDeal(CrmRepository &repository, const DealBook &book, Prompter &prompter, const QString &title,
                     const QString &text, QWidget *over)
{
    (new NoteSheet(repository, book, prompter, title, text, over))->present();
}

NoteSheet::NoteSheet(CrmRepository &repository, const DealBook &book, Prompter &prompter, const QString &title,
                     const QString &text, QWidget *over)
    : EntrySheet(prompter, over)
    , m_repository(repository)
    , m_noteTitle(title)
    , m_given(text)
    , m_deal(new CompletingField(CompletingField::entryModel(dealEntries(book), this), this))
    , m_dealBox(new FieldBox(tr("Deal"), m_deal, this))
    , m_text(new QPlainTextEdit(text, this))
{
    setObjectName(u"noteSheet"_s);
    setTitle(tr("Note of a deal"));
    m_deal->setObjectName(u"note.deal"_s);
    m_text->setObjectName(u"note.text"_s);
    body()->addWidget(m_dealBox);
    body()->addWidget(new FieldBox(tr("Note"), m_text, this), 1);
    connect(m_deal, &CompletingField::chosen, this, [this] { m_dealBox->setProblem({}); });
    addButton(tr("Add the note"), u"note.add"_s, true);
    fit(480, 360);
    m_deal->setFocus();
}

QString NoteSheet::lossWords(bool lost) const
{
    return lost ? tr("The note may be stored already: look at the deal before writing it again.")
                : tr("The note is not stored yet.");
}

bool NoteSheet::isTouched() const
{
    return m_text->toPlainText() != m_given || !m_deal->text().isEmpty();
}

void NoteSheet::submit()
{
    if (m_deal->chosenId().isEmpty()) {
        m_dealBox->setProblem(tr("Choose a deal from the list."));
        m_deal->setFocus();
        return;
    }
    setBusy(tr("Saving\u2026"));
    auto task = m_repository.addNote(m_deal->chosenId(), m_noteTitle, m_text->toPlainText(), m_scope.token());
    QCoro::connect(std::move(task), this, [this](const Result<Note> &note) {
        setBusy({});
        if (note)
            accept();
        else
            showError(note.error());
    });
}
} // namespace atlas
