// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/entrylist.h"
#include "ui/pages/common/recordpanel.h"
#include "ui/pages/crm/crmdesk.h"
#include "ui/pages/crm/crmfields.h"

namespace atlas
{
class FieldList;
class NotesView;

/// Mails exchanged with an address, as far as they are on this computer.
struct CrmMailCount {
    int received = 0, sent = 0;
    QDateTime last; ///< UTC; invalid: none
};
/// nullopt: the mail is not known.
using CrmMailSource = std::function<std::optional<CrmMailCount>(const QString &address)>;

/// One lead, contact, account, campaign or activity: its fields, what belongs to it, its notes, and what can be done
/// with it. Shows what the book has at once; setRecord() completes it.
class CrmPanel : public RecordPanel
{
    Q_OBJECT
public:
    /// The desk outlives the panel.
    explicit CrmPanel(const CrmDesk &desk, QWidget *parent = nullptr);
    void setMailSource(CrmMailSource source);
    void showRecord(const CrmRef &ref);
    void setLayout(const QString &module, const LayoutMeta &layout);
    void setRecord(const CrmRef &ref, const QJsonObject &record);
    [[nodiscard]] const CrmRef &ref() const { return m_ref; }
    [[nodiscard]] NotesView &notes() { return *m_notes; }
    void noteAdded(const CrmRef &ref);
    /// Name, company, address and number, a line each.
    [[nodiscard]] QString cardText() const;

Q_SIGNALS:
    void editRequested(const atlas::CrmRef &ref);
    void removeRequested(const atlas::CrmRef &ref);
    void convertRequested(const QString &leadId);
    void completeRequested(const QString &taskId);
    void mailRequested(const QString &address);
    void callRequested(const QString &number);
    void accountPageRequested(const QString &accountId);
    /// A new task, meeting or call that begins with these values.
    void activityRequested(const QString &module, const QJsonObject &preset);
    void recordRequested(const QString &module, const QString &id);
    void noteRequested(const atlas::CrmRef &ref, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildButtons();
    void buildSections();
    void retranslate();
    void refresh();
    void refreshHead();
    void refreshStatus();
    void refreshButtons();
    void refreshLists();
    void showList(EntryList *list, const QString &title, const QList<PanelEntry> &entries);
    [[nodiscard]] QJsonObject activityPreset() const;
    const CrmDesk &m_desk;
    CrmMailSource m_mails;
    CrmRef m_ref;
    QJsonObject m_record;
    QHash<QString, LayoutMeta> m_layouts;
    QHash<QString, QString> m_drafts; ///< notes not stored yet, by record
    QPushButton *m_edit, *m_mail, *m_call, *m_convert, *m_complete, *m_page, *m_activity, *m_copy, *m_remove;
    FieldList *m_fields;
    EntryList *m_about, *m_deals, *m_contacts, *m_activities, *m_figures;
    NotesView *m_notes;
};
} // namespace atlas
