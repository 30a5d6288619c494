// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/panel/crmpanel.h"

#include "ui/pages/crm/crmwords.h"
#include "ui/pages/crm/panel/crmrelated.h"
#include "ui/pages/pipeline/panel/fieldlist.h"
#include "ui/pages/pipeline/panel/notesview.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontMetrics>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
CrmPanel::CrmPanel(const CrmDesk &desk, QWidget *parent)
    : RecordPanel(parent)
    , m_desk(desk)
{
    setObjectName(u"crmPanel"_s);
    buildButtons();
    buildSections();
    connect(&desk.book, &DirectoryBook::changed, this, &CrmPanel::refresh);
    connect(&desk.deals, &DealBook::rebuilt, this, &CrmPanel::refresh);
    connect(&desk.deals, &DealBook::rowsChanged, this, &CrmPanel::refresh);
    connect(&Theme::get(), &Theme::changed, this, &CrmPanel::refresh);
    retranslate();
}

void CrmPanel::buildButtons()
{
    m_edit = addButton(u"crmEdit"_s, true);
    m_complete = addButton(u"crmCompleteTask"_s);
    m_convert = addButton(u"crmConvert"_s);
    m_mail = addButton(u"crmMail"_s);
    m_call = addButton(u"crmCall"_s);
    m_page = addButton(u"crmAccountPage"_s);
    m_activity = addButton(u"crmActivity"_s);
    m_copy = addButton(u"crmCopyCard"_s);
    m_remove = addButton(u"crmDelete"_s);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_ref); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_ref); });
    connect(m_convert, &QPushButton::clicked, this, [this] { Q_EMIT convertRequested(m_ref.id); });
    connect(m_complete, &QPushButton::clicked, this, [this] { Q_EMIT completeRequested(m_ref.id); });
    connect(m_page, &QPushButton::clicked, this, [this] { Q_EMIT accountPageRequested(m_ref.id); });
    connect(m_mail, &QPushButton::clicked, this,
            [this] { Q_EMIT mailRequested(crmfields::mailOf(m_desk.book, m_ref)); });
    connect(m_call, &QPushButton::clicked, this,
            [this] { Q_EMIT callRequested(crmfields::phoneOf(m_desk.book, m_ref)); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(cardText()); });
    auto *menu = new QMenu(m_activity);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const QString &module : CrmWords::modules(DirectoryKind::Activities))
            menu->addAction(CrmWords::create(module), this,
                            [this, module] { Q_EMIT activityRequested(module, activityPreset()); });
    });
    m_activity->setMenu(menu);
}

void CrmPanel::buildSections()
{
    m_fields = new FieldList(this);
    addSection(m_fields);
    const auto list = [this](const QString &name, int folded) {
        auto *made = new EntryList(folded, this);
        made->setObjectName(name);
        addSection(made);
        connect(made, &EntryList::opened, this, &CrmPanel::recordRequested);
        return made;
    };
    m_about = list(u"crmAbout"_s, 5);
    m_deals = list(u"crmDeals"_s, 5);
    m_contacts = list(u"crmContacts"_s, 5);
    m_activities = list(u"crmActivities"_s, 5);
    m_figures = list(u"crmFigures"_s, 5);
    m_notes = new NotesView(this);
    addSection(m_notes);
    connect(m_notes, &NotesView::addRequested, this,
            [this](const QString &text) { Q_EMIT noteRequested(m_ref, text); });
    connect(m_notes, &NotesView::draftEdited, this, [this] { m_drafts.insert(m_ref.id, m_notes->draft()); });
}

void CrmPanel::setMailSource(CrmMailSource source)
{
    m_mails = std::move(source);
    refresh();
}

void CrmPanel::showRecord(const CrmRef &ref)
{
    if (ref != m_ref) {
        m_ref = ref;
        m_record = crmfields::recordOf(m_desk.book, ref);
        clearProblem();
        setWorking({});
        m_notes->setDraft(m_drafts.value(ref.id));
        m_notes->setAdding(false);
        scrollToTop();
    }
    refresh();
}

void CrmPanel::setLayout(const QString &module, const LayoutMeta &layout)
{
    m_layouts.insert(module, layout);
    refresh();
}

void CrmPanel::setRecord(const CrmRef &ref, const QJsonObject &record)
{
    if (ref != m_ref)
        return;
    for (auto it = record.begin(); it != record.end(); ++it)
        m_record.insert(it.key(), it.value());
    refresh();
}

void CrmPanel::noteAdded(const CrmRef &ref)
{
    m_drafts.remove(ref.id);
    if (ref != m_ref)
        return;
    m_notes->setDraft({});
    m_notes->setAdding(false);
}

void CrmPanel::refresh()
{
    if (m_ref.id.isEmpty())
        return;
    if (!crmfields::exists(m_desk.book, m_ref)) {
        if (isVisible())
            Q_EMIT closed(); // deleted in Zoho; a note that was begun waits under its id
        return;
    }
    // The list is newer than what was read for the panel when the record was changed meanwhile.
    const QJsonObject fresh = crmfields::recordOf(m_desk.book, m_ref);
    for (auto it = fresh.begin(); it != fresh.end(); ++it)
        m_record.insert(it.key(), it.value());
    refreshHead();
    refreshStatus();
    refreshButtons();
    QList<FieldMeta> fields = m_layouts.value(m_ref.module).fields;
    fields.removeIf([](const FieldMeta &field) { return !field.visible; });
    m_fields->setFields(fields, m_record, m_desk.textContext(m_record), {});
    refreshLists();
}

void CrmPanel::refreshHead()
{
    QStringList under;
    if (const Lead *lead = m_desk.book.lead(m_ref.id))
        under = {lead->company};
    else if (const Contact *contact = m_desk.book.contact(m_ref.id))
        under = {contact->title, contact->account.name};
    else if (const CrmAccount *account = m_desk.book.account(m_ref.id))
        under = {account->city};
    under.removeAll(QString());
    setHead(CrmWords::source(m_ref.module), crmfields::nameOf(m_desk.book, m_ref), under.join(u" \u00b7 "_s));
}

void CrmPanel::refreshStatus()
{
    const Lead *lead = m_desk.book.lead(m_ref.id);
    const Campaign *campaign = m_desk.book.campaign(m_ref.id);
    const CrmActivity *activity = m_desk.book.activity(m_ref.id);
    const auto word = [this](const QString &value) {
        return CrmWords::valueText(m_layouts.value(m_ref.module),
                                   CrmWords::picklists(CrmWords::kindOf(m_ref.module), DirectoryColumn::Status), value);
    };
    if (lead)
        setStatus(lead->converted ? tr("Converted") : word(lead->status),
                  lead->converted ? Pill::Tone::Good : Pill::Tone::Neutral);
    else if (campaign)
        setStatus(word(campaign->status), Pill::Tone::Neutral);
    else if (activity && directorycells::isDue(*activity, DirectoryDue::Overdue, m_desk.today()))
        setStatus(tr("Overdue"), Pill::Tone::Bad);
    else if (activity)
        //: a task, meeting or call
        setStatus(activity->isDone ? tr("Done") : word(activity->status),
                  activity->isDone ? Pill::Tone::Good : Pill::Tone::Neutral);
    else
        setStatus({}, Pill::Tone::Neutral);
}

void CrmPanel::refreshButtons()
{
    const Lead *lead = m_desk.book.lead(m_ref.id);
    const CrmActivity *activity = m_desk.book.activity(m_ref.id);
    const bool isActivity = CrmWords::kindOf(m_ref.module) == DirectoryKind::Activities;
    const bool isPerson = m_ref.module == u"Leads" || m_ref.module == u"Contacts";
    m_convert->setVisible(lead && !lead->converted);
    m_complete->setVisible(activity && activity->kind == CrmActivity::Kind::Task && !activity->isDone);
    m_page->setVisible(m_ref.module == u"Accounts");
    m_mail->setVisible(isPerson);
    m_call->setVisible(isPerson || m_ref.module == u"Accounts");
    m_activity->setVisible(!isActivity && m_ref.module != u"Campaigns" && !(lead && lead->converted));
    allow(*m_edit, lead && lead->converted ? tr("Zoho does not let a converted lead be changed.") : QString());
    const QString address = crmfields::mailOf(m_desk.book, m_ref);
    allow(*m_mail, address.isEmpty() ? tr("No address is known.") : QString(), address);
    const QString number = crmfields::phoneOf(m_desk.book, m_ref);
    allow(*m_call, number.isEmpty() ? tr("No number is known.") : QString(), number);
}

void CrmPanel::showList(EntryList *list, const QString &title, const QList<PanelEntry> &entries)
{
    // A long name must not make the panel wider than it is; the record it leads to says it in full.
    const QFontMetrics metrics(Theme::font(TextSize::Body, 500));
    QList<PanelEntry> fitting = entries;
    for (PanelEntry &entry : fitting)
        entry.title = metrics.elidedText(entry.title, Qt::ElideRight,
                                         qMax(width(), minimumWidth()) - 72 - metrics.horizontalAdvance(entry.amount));
    list->setTitle(title);
    list->setEntries(fitting);
    list->parentWidget()->setVisible(!fitting.isEmpty()); // with the line above it
}

void CrmPanel::refreshLists()
{
    const CrmRelated related(m_desk, m_ref, m_record);
    showList(m_about, m_ref.module == u"Leads" ? tr("What it became") : tr("Belongs to"), related.about());
    showList(m_deals, tr("Deals"), related.deals());
    showList(m_contacts, tr("Contacts"), related.contacts());
    const bool isActivity = CrmWords::kindOf(m_ref.module) == DirectoryKind::Activities;
    showList(m_activities, tr("Activities"), isActivity ? QList<PanelEntry>() : related.activities());
    const QString address = crmfields::mailOf(m_desk.book, m_ref);
    const std::optional<CrmMailCount> mails = m_mails && !address.isEmpty() ? m_mails(address) : std::nullopt;
    if (mails)
        showList(m_figures, tr("Mail"), CrmRelated::mails(*mails, m_desk.today()));
    else
        showList(m_figures, tr("Figures"), related.campaignFigures());
}

QJsonObject CrmPanel::activityPreset() const
{
    const QString name = crmfields::nameOf(m_desk.book, m_ref);
    const QJsonObject self = crmfields::lookup({m_ref.id, name});
    if (m_ref.module == u"Accounts")
        return {{u"What_Id"_s, self}, {u"$se_module"_s, m_ref.module}};
    QJsonObject preset{{u"Who_Id"_s, self}};
    const Contact *contact = m_ref.module == u"Contacts" ? m_desk.book.contact(m_ref.id) : nullptr;
    if (contact && m_desk.book.account(contact->account.id)) {
        preset.insert(u"What_Id"_s, crmfields::lookup(contact->account));
        preset.insert(u"$se_module"_s, u"Accounts"_s);
    }
    return preset;
}

QString CrmPanel::cardText() const
{
    QStringList lines{crmfields::nameOf(m_desk.book, m_ref)};
    for (const auto &field : {u"Title"_s, u"Company"_s, u"Email"_s, u"Phone"_s, u"Mobile"_s, u"Website"_s})
        lines.append(m_record.value(field).toString());
    lines.insert(2, m_record.value(u"Account_Name"_s).toObject().value(u"name"_s).toString());
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

void CrmPanel::retranslate()
{
    m_edit->setText(tr("Edit"));
    m_complete->setText(tr("Complete"));
    m_convert->setText(tr("Convert\u2026"));
    m_mail->setText(tr("Write a mail"));
    m_call->setText(tr("Call"));
    m_page->setText(tr("Everything about it"));
    m_activity->setText(tr("New activity"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies name, address and number"));
    m_remove->setText(tr("Delete\u2026"));
    refresh();
}

void CrmPanel::changeEvent(QEvent *event)
{
    RecordPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
