// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/panel/channelpanel.h"

#include "models/projects/deliverybook.h"
#include "ui/pages/team/history/teamwords.h"
#include "ui/pages/team/panel/panelsection.h"
#include "ui/theme/format.h"

#include <QEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int shownMembers = 12, shownFiles = 6, shownPins = 6;
} // namespace

ChannelPanel::ChannelPanel(TeamActions &actions, QWidget *parent)
    : RecordPanel(parent)
    , m_actions(actions)
    , m_pinned(new ChannelSection(u"about.pinned"_s, shownPins, this))
    , m_files(new ChannelSection(u"about.files"_s, shownFiles, this))
    , m_people(new ChannelSection(u"about.members"_s, shownMembers, this))
{
    setObjectName(u"channelPanel"_s);
    buildProject();
    for (QWidget *section : std::initializer_list<QWidget *>{m_project, m_pinned, m_files, m_people})
        addSection(section);
    connect(m_projectLink, &QPushButton::clicked, this, [this] { m_actions.openProject(m_projectId); });
    connect(m_pinned, &ChannelSection::opened, this, &ChannelPanel::messageRequested);
    connect(m_files, &ChannelSection::opened, this, &ChannelPanel::messageRequested);
    connect(m_people, &ChannelSection::opened, this, &ChannelPanel::chatRequested);
    auto *settled = new QTimer(this);
    settled->setSingleShot(true);
    settled->setInterval(400);
    connect(settled, &QTimer::timeout, this, &ChannelPanel::wantVisible);
    connect(m_people, &ChannelSection::unfolded, settled, qOverload<>(&QTimer::start));
    const QList<QScrollArea *> areas = findChildren<QScrollArea *>();
    for (QScrollArea *area : areas)
        connect(area->verticalScrollBar(), &QScrollBar::valueChanged, settled, qOverload<>(&QTimer::start));
    TeamBook &book = actions.book();
    connect(&book, &TeamBook::changed, this, &ChannelPanel::refresh);
    connect(&book, &TeamBook::presenceChanged, this, &ChannelPanel::showMembers);
    connect(&book, &TeamBook::historyChanged, this, [this](const QString &chatId) {
        if (chatId == m_chatId)
            showHistory();
    });
    if (actions.projects())
        connect(actions.projects(), &DeliveryBook::changed, this, &ChannelPanel::refresh);
}

ChannelPanel::~ChannelPanel() = default;

void ChannelPanel::buildProject()
{
    m_project = new QWidget(this);
    m_projectTitle = new Label(TextSize::Body, 600, Label::Tone::Text, m_project);
    m_projectPill = new Pill({}, Pill::Tone::Neutral, m_project);
    m_projectLink = new QPushButton(m_project);
    m_projectLink->setObjectName(u"about.project"_s);
    m_projectLink->setProperty("link", true);
    m_projectPercent = new Label(TextSize::Body, 500, Label::Tone::Text, m_project);
    m_projectBar = new QProgressBar(m_project);
    m_projectBar->setTextVisible(false);
    m_projectNote = new Label(TextSize::Label, 400, Label::Tone::Secondary, m_project);
    m_projectNote->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_projectTitle, 1);
    head->addWidget(m_projectPill);
    auto *line = new QHBoxLayout;
    line->addWidget(m_projectLink);
    line->addStretch(1);
    line->addWidget(m_projectPercent);
    auto *box = new QVBoxLayout(m_project);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    box->addLayout(head);
    box->addLayout(line);
    box->addWidget(m_projectBar);
    box->addWidget(m_projectNote);
}

void ChannelPanel::showChat(const QString &chatId)
{
    const QString own = TeamBook::isThread(chatId) ? chatId.section("-T-"_L1, 0, 0) : chatId;
    if (own == m_chatId)
        return;
    m_chatId = own;
    m_members.reset();
    m_membersError.reset();
    refresh();
    scrollToTop();
    if (isVisible())
        readMembers();
}

void ChannelPanel::refresh()
{
    const CliqChat *chat = m_actions.book().chat(m_chatId);
    if (!chat)
        return;
    showHead(*chat);
    showProject(*chat);
    showHistory();
    showMembers();
}

void ChannelPanel::showHead(const CliqChat &chat)
{
    QString kind = tr("About the channel");
    if (chat.kind == CliqChat::Kind::Direct)
        kind = tr("About the person");
    else if (chat.kind == CliqChat::Kind::Group)
        kind = tr("About the group");
    else if (chat.kind == CliqChat::Kind::Bot)
        kind = tr("About the bot");
    const CliqPerson *other = chat.kind == CliqChat::Kind::Direct ? m_actions.book().person(chat.otherId) : nullptr;
    const QString about = other ? other->email : cliqtext::plain(chat.description);
    setHead(kind, teamwords::chatTitle(chat), about);
    setStatus(chat.isArchived ? tr("archived") : QString(), Pill::Tone::Neutral);
}

void ChannelPanel::showProject(const CliqChat &chat)
{
    const Project *project = m_actions.projectOf(chat);
    m_project->setVisible(project);
    foldSections();
    if (!project)
        return;
    m_projectId = project->id;
    const ProjectHealth &health = m_actions.projects()->health(project->id);
    const bool isRisk = health.level == HealthLevel::Risk, isWarn = health.level == HealthLevel::Warn;
    m_projectTitle->setText(tr("Linked project"));
    m_projectPill->setText(isRisk ? tr("at risk") : isWarn ? tr("to watch") : tr("on track"));
    m_projectPill->setTone(isRisk ? Pill::Tone::Bad : isWarn ? Pill::Tone::Warn : Pill::Tone::Good);
    m_projectPill->setVisible(health.level != HealthLevel::Unknown);
    QString name = fontMetrics().elidedText(cliqtext::harmless(project->name), Qt::ElideRight, 190);
    m_projectLink->setText(name.replace(u'&', u"&&"_s));
    m_projectLink->setAccessibleName(tr("Open the project %1").arg(project->name));
    m_projectPercent->setText(format::percent(project->percent / 100.0));
    m_projectBar->setRange(0, 100);
    m_projectBar->setValue(project->percent);
    m_projectBar->setAccessibleName(tr("Progress of the project"));
    QStringList parts;
    if (health.burn)
        parts.append(tr("%1 of the budget used").arg(format::percent(*health.burn)));
    if (project->end.isValid())
        parts.append(tr("ends %1").arg(format::shortDate(project->end, m_actions.now().toLocalTime().date())));
    m_projectNote->setText(parts.join(u" \u00b7 "_s));
    m_projectNote->setVisible(!parts.isEmpty());
}

void ChannelPanel::showHistory()
{
    const CliqHistory history = m_actions.book().history(m_chatId);
    const QDate today = m_actions.now().toLocalTime().date();
    QList<ChannelRow> pinned, files;
    for (auto each = history.messages.crbegin(); each != history.messages.crend(); ++each) {
        const QString day = format::shortDate(each->at.toLocalTime().date(), today);
        ChannelRow row;
        row.id = each->id;
        row.note = day;
        row.title = cliqtext::summary(*each, m_actions.namer(), 120);
        row.icon = each->kind == CliqMessage::Kind::File ? u"document"_s : u"chat"_s;
        if (each->isPinned)
            pinned.append(row);
        if (each->kind == CliqMessage::Kind::File) {
            row.title = cliqtext::harmless(each->file.name);
            files.append(row);
        }
    }
    m_pinned->setTitle(tr("Pinned"));
    m_pinned->setRows(pinned);
    m_files->setTitle(tr("Files"));
    m_files->setRows(files, files.isEmpty() || history.isComplete ? QString() : tr("Of the messages read so far."));
    foldSections();
}

void ChannelPanel::showMembers()
{
    const CliqChat *chat = m_actions.book().chat(m_chatId);
    if (!chat)
        return;
    m_people->setTitle(tr("Members"));
    if (m_membersError) {
        m_people->setRows({}, errorText(*m_membersError, {}, m_actions.now()).title);
        return;
    }
    if (!m_members) {
        m_people->setRows({}, tr("Reading the members…"));
        return;
    }
    QHash<QString, QString> directChats;
    for (const CliqChat &each : m_actions.book().snapshot().chats) {
        if (each.kind == CliqChat::Kind::Direct)
            directChats.insert(each.otherId, each.id);
    }
    QList<ChannelRow> rows;
    for (const CliqPerson &person : std::as_const(*m_members)) {
        ChannelRow row;
        row.id = person.id;
        row.title = cliqtext::harmless(person.name);
        row.isPerson = !person.isBot;
        row.icon = person.isBot ? u"robot"_s : QString();
        row.presence = m_actions.book().presence(person.id);
        if (person.id == m_actions.book().me().id)
            row.note = tr("you");
        const bool isOther = !person.isBot && person.id != m_actions.book().me().id;
        row.leadsOn = isOther && directChats.value(person.id) != m_chatId && chat->otherId != person.id;
        rows.append(row);
    }
    m_people->setRows(rows);
}

void ChannelPanel::foldSections()
{
    for (QWidget *section : std::initializer_list<QWidget *>{m_project, m_pinned, m_files, m_people})
        section->parentWidget()->setVisible(!section->isHidden());
}

void ChannelPanel::readMembers()
{
    m_actions.members(m_chatId, this, [this, id = m_chatId](const Result<QList<CliqPerson>> &members) {
        if (id != m_chatId)
            return;
        if (members)
            m_members = *members;
        else
            m_membersError = members.error();
        showMembers();
        // Once the rows have their places.
        QTimer::singleShot(0, this, &ChannelPanel::wantVisible);
    });
}

void ChannelPanel::wantVisible()
{
    if (isVisible())
        m_actions.wantPresence(m_people->visibleIds());
}

void ChannelPanel::changeEvent(QEvent *event)
{
    RecordPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ChannelPanel::showEvent(QShowEvent *event)
{
    RecordPanel::showEvent(event);
    if (!m_members && !m_chatId.isEmpty())
        readMembers();
}
} // namespace atlas
