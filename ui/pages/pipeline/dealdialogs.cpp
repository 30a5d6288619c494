// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of DealActions that opens dialogs: settling a conflict and creating a deal.

#include "services/crm/crmjson.h"
#include "ui/pages/common/changeteller.h"
#include "ui/pages/pipeline/conflict/conflictdialog.h"
#include "ui/pages/pipeline/create/createdealdialog.h"
#include "ui/pages/pipeline/dealactions.h"
#include "ui/pages/pipeline/dealfields.h"
#include "ui/pages/pipeline/panel/dealpanel.h"
#include "ui/pages/pipeline/pipelinepage.h"

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

LookupSource DealActions::lookupSource()
{
    const QPointer<DealActions> self = this;
    return [self](const QString &module, const QString &text, QObject *context,
                  const std::function<void(const QList<LookupRef> &)> &answer) {
        if (!self) {
            return;
        }
        QCoro::connect(self->m_repository.lookup(module, text, self->m_scope.token()), context,
                       [answer](const Result<QList<LookupRef>> &found) {
                           if (found) {
                               answer(*found);
                           }
                       });
    };
}

void DealActions::onConflict(const DealChange &change, const Conflict &conflict)
{
    if (m_conflict && m_conflictDeal == change.dealId) {
        m_conflict->refresh(conflict);
    } else {
        openConflict(change, conflict);
    }
}

void DealActions::openConflict(const DealChange &change, const Conflict &conflict)
{
    const LayoutMeta &layout = m_book.settings().dealLayout;
    const DealRow *row = m_book.row(change.dealId);
    ConflictSubject subject{dealName(change.dealId),
                            row ? row->deal.account.name : QString(),
                            conflict.theirs.changedBy,
                            conflict.theirs.changedAt,
                            {},
                            m_clock.now()};
    Conflict complete = conflict;
    complete.mine = change.changes; // with the names of lookups, which are not sent
    ConflictChoices choices(complete, change.base, ConflictDialog::comparedFields(layout));
    const QString currency = row && row->deal.amount ? row->deal.amount->currency() : m_book.settings().org.currency;
    const FieldTextContext context{currency, m_book.today(), m_book.pipeline()};
    auto *dialog = new ConflictDialog(choices, subject, layout, context, &m_page);
    m_conflict = dialog;
    m_conflictDeal = change.dealId;
    connect(dialog, &ConflictDialog::saveChosen, this,
            [this, change](const QJsonObject &base, const QJsonObject &changes) {
                submit({change.dealId, base, changes, change.origin});
            });
    connect(dialog, &ConflictDialog::allTakenFromZoho, this, [this, change, dialog] {
        m_page.dealPanel().saved(change.dealId, dialog->choices().theirs());
        QCoro::connect(m_repository.refresh(Priority::User, m_scope.token()), this, [](const Result<Done> &) {});
    });
    dialog->present();
}

void DealActions::create()
{
    const EditorContext context{m_book.settings(), m_book.pipeline(), lookupSource()};
    if (m_create) {
        return;
    }
    auto *dialog = new CreateDealDialog(context, m_book.today(), &m_page);
    m_create = dialog;
    connect(dialog, &CreateDealDialog::createRequested, this,
            [this, dialog](const QJsonObject &record) { submitNew(dialog, record); });
    dialog->present();
}

void DealActions::submitNew(CreateDealDialog *dialog, const QJsonObject &record)
{
    const QPointer<CreateDealDialog> open = dialog;
    QCoro::connect(m_repository.createDeal(record, m_scope.token()), this, [this, open](const Result<Deal> &deal) {
        if (!deal) {
            if (open) {
                open->showError(deal.error());
            }
            return;
        }
        if (open) {
            open->accept();
        }
        offerRemoval(deal->id, deal->name);
        Q_EMIT created(deal->id);
    });
}

void DealActions::offerRemoval(const QString &dealId, const QString &name)
{
    //: %1 is a deal's name
    m_teller->sayUndoable(tr("%1 created").arg(name), [this, dealId, name] {
        QCoro::connect(m_repository.removeDeal(dealId), this, [this, name](const Result<Done> &done) {
            //: %1 is a deal's name
            m_teller->say(done ? tr("%1 is in Zoho's recycle bin").arg(name) : errorText(done.error()).title);
        });
    });
}

void DealActions::noteAdded(const QString &noteId)
{
    const auto undo = [this, noteId] {
        QCoro::connect(m_repository.removeNote(noteId), this, [this](const Result<Done> &done) {
            m_teller->say(done ? tr("Note removed") : errorText(done.error()).title);
        });
    };
    m_teller->keep({tr("Note added"), undo, {}, {}});
}
} // namespace atlas
