// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/convert/convertleadsheet.h"

#include "models/crm/directorymatches.h"
#include "ui/pages/common/entrylist.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/pages/crm/crmfields.h"
#include "ui/pages/crm/crmwords.h"
#include "ui/pages/pipeline/create/createdealdialog.h"
#include "ui/pages/pipeline/dealfields.h"
#include "ui/pages/pipeline/form/lookupfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoroTask>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr QLatin1StringView convertOther{"*"}; ///< no id begins like this

QString leadName(const Lead &lead)
{
    return QString(lead.firstName + u' ' + lead.lastName).trimmed();
}

/// The fields of a deal that a conversion needs or that are known by then; amounts say their currency.
QList<FieldMeta> convertDealFields(const CrmSettings &settings)
{
    static const QStringList wanted{u"Deal_Name"_s, u"Amount"_s, u"Pipeline"_s, u"Stage"_s, u"Closing_Date"_s};
    static const QStringList linked{u"Account_Name"_s, u"Contact_Name"_s};
    QList<FieldMeta> fields = CreateDealDialog::offeredFields(settings.dealLayout);
    fields.removeIf([](const FieldMeta &field) {
        return linked.contains(field.apiName) || (!field.required && !wanted.contains(field.apiName));
    });
    for (FieldMeta &field : fields) {
        if (field.dataType == u"currency" && !settings.org.currency.isEmpty())
            field.label += u" ("_s + settings.org.currency + u')';
    }
    return fields;
}

QJsonObject convertDealDefaults(const CrmDesk &desk, const Lead &lead)
{
    QJsonObject deal{{u"Deal_Name"_s, lead.company.isEmpty() ? leadName(lead) : lead.company},
                     {u"Closing_Date"_s, desk.today().addDays(30).toString(Qt::ISODate)}};
    if (!desk.deals.pipeline().actual.isEmpty())
        deal.insert(u"Pipeline"_s, desk.deals.pipeline().actual);
    for (const Stage &stage : desk.deals.pipeline().stages) {
        if (stage.outcome == StageOutcome::Open) {
            deal.insert(u"Stage"_s, stage.actual);
            break;
        }
    }
    return deal;
}
} // namespace

ConvertLeadSheet::ConvertLeadSheet(const CrmDesk &desk, const QString &leadId, QWidget *over)
    : EntrySheet(desk.prompter, over)
    , m_desk(desk)
    , m_withDeal(new QCheckBox)
    , m_dealForm(new RecordForm)
    , m_preview(new EntryList(6))
{
    if (const Lead *lead = desk.book.lead(leadId))
        m_lead = *lead;
    setObjectName(u"convertLeadSheet"_s);
    //: %1 is a person
    setTitle(tr("Convert %1").arg(leadName(m_lead)));
    buildBody();
    m_convert = addButton(tr("Convert"), u"convert.run"_s, true);
    connect(m_convert, &QPushButton::clicked, this, &ConvertLeadSheet::submit);
    fillTargets();
    offerDeal();
    preview();
    fit(500, 740);
    m_account.choice->setFocus();
    if (m_lead.converted)
        showWhatItBecame();
}

ConvertLeadSheet::~ConvertLeadSheet()
{
    m_scope.cancel();
}

ConvertLeadSheet::Target ConvertLeadSheet::target(const QString &label, const QString &name, const QString &module)
{
    Target made;
    made.choice = new QComboBox;
    made.choice->setObjectName(u"convert."_s + name);
    made.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    body()->addWidget(new FieldBox(label, made.choice, this));
    made.other = new LookupField(module, m_desk.lookups());
    made.other->setObjectName(u"convert.other."_s + name);
    made.other->setPlaceholderText(tr("Type the beginning of a name"));
    made.otherBox = new FieldBox(tr("Which one"), made.other, this);
    made.otherBox->hide();
    body()->addWidget(made.otherBox);
    connect(made.choice, &QComboBox::activated, this, [this, made] {
        made.otherBox->setVisible(made.choice->currentData().toString() == convertOther);
        takeAccountOfContact();
        preview();
    });
    connect(made.other, &LookupField::referenceChanged, this, [this] {
        takeAccountOfContact();
        preview();
    });
    return made;
}

void ConvertLeadSheet::buildBody()
{
    m_account = target(tr("Account"), u"account"_s, u"Accounts"_s);
    m_contact = target(tr("Contact"), u"contact"_s, u"Contacts"_s);
    m_withDeal->setObjectName(u"convert.withDeal"_s);
    m_withDeal->setText(tr("Create a deal"));
    body()->addWidget(m_withDeal);
    body()->addWidget(m_dealForm);
    m_preview->setObjectName(u"convert.preview"_s);
    body()->addWidget(m_preview);
    body()->addStretch(1);
    connect(m_withDeal, &QCheckBox::toggled, this, [this](bool with) {
        m_dealForm->setVisible(with);
        preview();
    });
    connect(m_dealForm, &RecordForm::edited, this, &ConvertLeadSheet::preview);
}

void ConvertLeadSheet::fillTargets()
{
    const directorymatches::Matches found = directorymatches::of(m_desk.book, m_lead);
    for (const CrmAccount *account : found.accounts)
        //: an account or contact of the CRM that is probably the same; %1 its name
        m_account.choice->addItem(tr("Existing: %1").arg(account->name), account->id);
    const QString company = m_lead.company.isEmpty() ? m_lead.lastName : m_lead.company;
    //: an account or contact that will be made; %1 its name
    m_account.choice->addItem(tr("New: %1").arg(company), QString());
    m_account.choice->addItem(tr("Another one\u2026"), QString(convertOther));
    for (const Contact *contact : found.contacts) {
        QStringList about{QString(contact->firstName + u' ' + contact->lastName).trimmed(), contact->account.name};
        about.removeAll(QString());
        m_contact.choice->addItem(tr("Existing: %1").arg(about.join(u" \u00b7 "_s)), contact->id);
    }
    m_contact.choice->addItem(tr("New: %1").arg(leadName(m_lead)), QString());
    m_contact.choice->addItem(tr("Another one\u2026"), QString(convertOther));
    takeAccountOfContact();
}

/// A contact belongs to its account already: a conversion cannot move it.
void ConvertLeadSheet::takeAccountOfContact()
{
    const Contact *contact = m_desk.book.contact(idOf(m_contact));
    if (!contact || contact->account.id.isEmpty())
        return;
    int at = m_account.choice->findData(contact->account.id);
    if (at < 0) {
        m_account.choice->insertItem(0, tr("Existing: %1").arg(contact->account.name), contact->account.id);
        at = 0;
    }
    m_account.choice->setCurrentIndex(at);
    m_account.otherBox->hide();
}

void ConvertLeadSheet::offerDeal()
{
    m_dealForm->setFields(convertDealFields(m_desk.deals.settings()), m_desk.editorContext());
    m_dealForm->setRecord({}, convertDealDefaults(m_desk, m_lead));
    m_dealForm->hide();
    m_dealBegun = m_dealForm->draft();
}

QString ConvertLeadSheet::idOf(const Target &target)
{
    const QString id = target.choice->currentData().toString();
    return id == convertOther ? target.other->reference().id : id;
}

CrmDirectory::Conversion ConvertLeadSheet::plan() const
{
    CrmDirectory::Conversion plan;
    plan.accountId = idOf(m_account);
    plan.contactId = idOf(m_contact);
    if (m_withDeal->isChecked())
        plan.dealFields = dealfields::forWriting(m_dealForm->values());
    return plan;
}

PanelEntry ConvertLeadSheet::entryOf(const Target &target) const
{
    const bool isAccount = target.choice == m_account.choice;
    const QString module = isAccount ? u"Accounts"_s : u"Contacts"_s;
    const QString id = idOf(target);
    const bool isOpen = target.choice->currentData().toString() == convertOther && id.isEmpty();
    const QString own = isAccount && !m_lead.company.isEmpty() ? m_lead.company : leadName(m_lead);
    const QString name = id.isEmpty() ? own : crmfields::nameOf(m_desk.book, {module, id});
    PanelEntry entry;
    entry.title = CrmWords::singular(module) + u": "_s + (isOpen ? u"\u2026"_s : name);
    entry.note = isOpen ? tr("to be chosen") : id.isEmpty() ? tr("will be created") : tr("is used as it is");
    return entry;
}

PanelEntry ConvertLeadSheet::dealEntry() const
{
    const QJsonObject deal = m_dealForm->values();
    const FieldTextContext context = m_desk.textContext({});
    const auto words = [&](const QString &name) {
        const FieldEditor *editor = m_dealForm->editor(name);
        return editor ? fieldText(editor->field(), deal.value(name), context) : QString();
    };
    QStringList about{tr("will be created"), words(u"Stage"_s), words(u"Closing_Date"_s)};
    about.removeAll(QString());
    PanelEntry entry;
    //: %1 is a deal's name
    entry.title = tr("Deal: %1").arg(deal.value(u"Deal_Name"_s).toString());
    entry.note = about.join(u" \u00b7 "_s);
    entry.amount = words(u"Amount"_s);
    return entry;
}

void ConvertLeadSheet::preview()
{
    if (m_done)
        return;
    QList<PanelEntry> entries{entryOf(m_account), entryOf(m_contact)};
    if (m_withDeal->isChecked())
        entries.append(dealEntry());
    m_preview->setTitle(tr("What this makes"));
    m_preview->setEntries(entries);
}

bool ConvertLeadSheet::isTouched() const
{
    return !m_done && m_withDeal->isChecked() && m_dealForm->draft() != m_dealBegun;
}

QString ConvertLeadSheet::lossWords(bool lost) const
{
    return lost ? tr("The lead may be converted already: look at it before you try again.")
                : tr("The lead is not converted yet.");
}

bool ConvertLeadSheet::checkTarget(const Target &target)
{
    const bool open = target.choice->currentData().toString() == convertOther && idOf(target).isEmpty();
    static_cast<FieldBox *>(target.otherBox)->setProblem(open ? tr("Choose a record from the list.") : QString());
    if (open)
        target.other->setFocus(Qt::OtherFocusReason);
    return !open;
}

void ConvertLeadSheet::submit()
{
    if (isBusy() || m_done || !checkTarget(m_account) || !checkTarget(m_contact))
        return;
    if (m_withDeal->isChecked() && !m_dealForm->validate())
        return;
    setBusy(tr("Converting\u2026"));
    auto task = m_desk.directory.convertInto(m_lead.id, plan());
    QCoro::connect(std::move(task), this, [this](const Result<CrmDirectory::Converted> &became) {
        setBusy({});
        if (!became) {
            refused(became.error());
            return;
        }
        showResult(*became, tr("The lead was converted"));
        Q_EMIT converted(m_lead.id, *became);
    });
}

void ConvertLeadSheet::refused(const ApiError &error)
{
    if (error.code == u"ID_ALREADY_CONVERTED") {
        showWhatItBecame(); // somebody was faster
        return;
    }
    const QString words = EntrySheet::words(error, m_dealForm->label(error.field));
    if (m_withDeal->isChecked() && !error.field.isEmpty() && m_dealForm->setProblem(error.field, words))
        return;
    showError(error, m_dealForm->label(error.field),
              tr("The connection broke after sending, and Zoho does not say yet whether the lead was converted. Look "
                 "at it in a minute before you try again."));
}

void ConvertLeadSheet::showWhatItBecame()
{
    setBusy(tr("Reading\u2026"), true);
    auto task = m_desk.directory.record(u"Leads"_s, m_lead.id, m_scope.token());
    QCoro::connect(std::move(task), this, [this](const Result<QJsonObject> &lead) {
        setBusy({});
        if (!lead) {
            showError(lead.error());
            return;
        }
        const auto ref = [&lead](const QString &field) {
            const QJsonObject object = lead->value(field).toObject();
            return LookupRef{object.value(u"id"_s).toString(), object.value(u"name"_s).toString()};
        };
        CrmDirectory::Converted became;
        became.account = ref(u"Converted_Account"_s);
        became.contact = ref(u"Converted_Contact"_s);
        became.deal = ref(u"Converted_Deal"_s);
        showResult(became, tr("This lead was converted already"));
    });
}

void ConvertLeadSheet::showResult(const CrmDirectory::Converted &became, const QString &title)
{
    m_done = true;
    setTitle(title);
    for (int i = 0; i < body()->count(); ++i) {
        if (QWidget *part = body()->itemAt(i)->widget())
            part->setVisible(part == m_preview);
    }
    QList<PanelEntry> entries;
    const auto add = [&entries](const QString &module, const QString &kind, const LookupRef &ref) {
        if (!ref.id.isEmpty())
            entries.append({ref.name.isEmpty() ? kind : ref.name, kind, {}, module, ref.id});
    };
    add(u"Accounts"_s, CrmWords::singular(u"Accounts"_s), became.account);
    add(u"Contacts"_s, CrmWords::singular(u"Contacts"_s), became.contact);
    add(u"Deals"_s, tr("Deal"), became.deal);
    m_preview->setTitle(tr("What it became"));
    m_preview->setEntries(entries);
    connect(m_preview, &EntryList::opened, this, [this](const QString &module, const QString &id) {
        Q_EMIT recordRequested(module, id);
        accept();
    });
    m_convert->hide();
    if (auto *close = findChild<QPushButton *>(u"sheet.cancel"_s))
        close->setText(tr("Close"));
}
} // namespace atlas
