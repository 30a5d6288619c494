// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pipeline/dealwriter.h"
#include "ui/pages/pipeline/form/fieldeditor.h"
#include "ui/widgets/prompter.h"

#include <QPointer>

namespace atlas
{
class ChangeTeller;
class ConflictDialog;
class CreateDealDialog;
class PipelinePage;
class Toast;

/// What a person does to deals: move, lose, postpone, edit, create, undo, settle a conflict. Asks what must be asked,
/// writes through DealWriter and says what became of it.
class DealActions : public QObject
{
    Q_OBJECT
public:
    DealActions(CrmRepository &repository, const Clock &clock, DealBook &book, PipelinePage &page, Prompter &prompter,
                QObject *parent = nullptr);
    ~DealActions() override;
    void setToast(Toast *toast);
    void move(const QString &dealId, int stageIndex);
    void lose(const QString &dealId);
    void postpone(const QString &dealId);
    void save(const QString &dealId, const QJsonObject &base, const QJsonObject &changes);
    void create();
    /// A note was added to a deal: the list of changes can take it away.
    void noteAdded(const QString &noteId);

Q_SIGNALS:
    void created(const QString &dealId);

private:
    void submit(DealChange change);
    void onSaved(const DealChange &change, const QJsonObject &record);
    void onFailed(const DealChange &change, const ApiError &error);
    void onConflict(const DealChange &change, const Conflict &conflict);
    void openConflict(const DealChange &change, const Conflict &conflict);
    void submitNew(CreateDealDialog *dialog, const QJsonObject &record);
    void offerUndo(const DealChange &change);
    void offer(const QString &text, const DealChange &back);
    void offerRemoval(const QString &dealId, const QString &name);
    /// Takes a change back, also one that others followed: what changed since then is told as a conflict.
    void takeBack(const DealChange &back);
    [[nodiscard]] QString savedText(const DealChange &change) const;
    [[nodiscard]] QString dealName(const QString &dealId) const;
    [[nodiscard]] QStringList lossReasons() const;
    [[nodiscard]] LookupSource lookupSource();
    CrmRepository &m_repository;
    const Clock &m_clock;
    DealBook &m_book;
    PipelinePage &m_page;
    Prompter &m_prompter;
    DealWriter *m_writer;
    ChangeTeller *m_teller;
    QPointer<ConflictDialog> m_conflict;
    QPointer<CreateDealDialog> m_create;
    QString m_conflictDeal;
    CancelScope m_scope;
};
} // namespace atlas
