// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/crm/bulk/crmbulkrun.h"
#include "ui/pages/crm/crmdesk.h"
#include "ui/pages/crm/crmfields.h"

#include <QPointer>

namespace atlas
{
class ChangeTeller;
class CrmPage;
class SheetDialog;
class Toast;
struct ToldChange;

/// What a person does to leads, contacts, accounts, campaigns and activities: create, edit, delete, change many,
/// complete, convert, take back. Opens the sheets, says what became of it.
class CrmActions : public QObject
{
    Q_OBJECT
public:
    /// Desk and page outlive the actions.
    CrmActions(const CrmDesk &desk, CrmPage &page, QObject *parent = nullptr);
    ~CrmActions() override;
    void setToast(Toast *toast);
    void create(const QString &module, const QJsonObject &preset);
    void edit(const CrmRef &ref);
    void remove(const QList<CrmRef> &refs);
    void change(DirectoryKind kind, const QStringList &ids);
    void complete(const QStringList &taskIds);
    void convert(const QString &leadId);
    /// A change that a sheet of its own made, into the list of changes.
    void keep(const ToldChange &change);
    /// What an import made new can be deleted again; what it changed stays.
    void keepImport(const QString &module, const QStringList &createdIds, int updated);
    /// A note was added to a record: the list of changes can take it away.
    void noteAdded(const QString &noteId);

Q_SIGNALS:
    void created(const atlas::CrmRef &ref);
    void dealRequested(const QString &dealId);
    /// A lead became others, with or without a deal.
    void converted(const QString &dealId);

private:
    void present(SheetDialog *sheet);
    /// "done · Undo"; without steps there is no way back, and `why` says so.
    void offerUndo(const QString &done, const QList<CrmBulkStep> &back, const QString &why = {});
    void takeBack(const QString &done, const QList<CrmBulkStep> &back);
    void runFinished();
    [[nodiscard]] QString problems() const;
    [[nodiscard]] QJsonObject beginning(const QString &module) const;
    const CrmDesk &m_desk;
    CrmPage &m_page;
    CrmBulkRun *m_run; ///< for what needs no sheet: deleting, completing, taking back
    enum class Running { Nothing, Deleting, Completing, TakingBack } m_running = Running::Nothing;
    QPointer<SheetDialog> m_sheet;
    ChangeTeller *m_teller;
};
} // namespace atlas
