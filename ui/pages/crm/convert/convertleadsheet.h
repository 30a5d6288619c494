// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/entrylist.h"
#include "ui/pages/common/entrysheet.h"
#include "ui/pages/crm/crmdesk.h"
#include "ui/pages/pipeline/form/recordform.h"

class QCheckBox;
class QComboBox;

namespace atlas
{
class LookupField;

/// Turns a lead into an account, a contact and, if wanted, a deal. Records that are probably the same are offered
/// first; what will be made is said before anything is. Afterwards it leads to what was made.
class ConvertLeadSheet : public EntrySheet
{
    Q_OBJECT
public:
    /// The lead is one of the book.
    ConvertLeadSheet(const CrmDesk &desk, const QString &leadId, QWidget *over);
    ~ConvertLeadSheet() override;
    [[nodiscard]] RecordForm &dealForm() { return *m_dealForm; }

Q_SIGNALS:
    void converted(const QString &leadId, const atlas::CrmDirectory::Converted &became);
    /// "Accounts", "Contacts" or "Deals".
    void recordRequested(const QString &module, const QString &id);

protected:
    [[nodiscard]] QString lossWords(bool lost) const override;
    [[nodiscard]] bool isTouched() const override;
    void submit() override;

private:
    /// Which record a lead becomes: a match, another that is looked for, or a new one.
    struct Target {
        QComboBox *choice = nullptr;
        LookupField *other = nullptr;
        QWidget *otherBox = nullptr;
    };
    void buildBody();
    Target target(const QString &label, const QString &name, const QString &module);
    void fillTargets();
    void offerDeal();
    void preview();
    [[nodiscard]] PanelEntry entryOf(const Target &target) const;
    [[nodiscard]] PanelEntry dealEntry() const;
    void takeAccountOfContact();
    [[nodiscard]] static QString idOf(const Target &target);
    [[nodiscard]] bool checkTarget(const Target &target);
    [[nodiscard]] CrmDirectory::Conversion plan() const;
    void refused(const ApiError &error);
    void showWhatItBecame();
    void showResult(const CrmDirectory::Converted &became, const QString &title);
    const CrmDesk &m_desk;
    Lead m_lead;
    Target m_account, m_contact;
    QCheckBox *m_withDeal;
    RecordForm *m_dealForm;
    EntryList *m_preview;
    QPushButton *m_convert;
    QJsonObject m_dealBegun;
    bool m_done = false;
    CancelScope m_scope;
};
} // namespace atlas
