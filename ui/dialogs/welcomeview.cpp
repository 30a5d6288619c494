// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/welcomeview.h"

#include "ui/dialogs/centredsheet.h"
#include "ui/dialogs/choicetile.h"
#include "ui/shell/rolecatalogue.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/themepicker.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
constexpr int bodyWidth = 936;
const QStringList &languageIds()
{
    static const QStringList ids{u"fr"_s, u"en"_s};
    return ids;
}
} // namespace

struct WelcomeView::Private {
    explicit Private(const RoleCatalogue &catalogue)
        : roles(catalogue)
    {
    }

    const RoleCatalogue &roles;
    QStringList pages;
    QWidget *body = nullptr;
    QScrollArea *scroll = nullptr;
    Label *brand = nullptr, *title = nullptr, *subtitle = nullptr;
    Label *dataHead = nullptr, *dataNote = nullptr, *roleHead = nullptr, *roleNote = nullptr, *keys = nullptr;
    QButtonGroup dataGroup, roleGroup;
    QGridLayout *roleGrid = nullptr;
    Segmented *language = nullptr;
    ThemePicker *theme = nullptr;
    PrimaryButton *open = nullptr;
    int columns = 0;

    void build(WelcomeView *view);
    void buildHeads(QLayout *into, Label *&head, Label *&note) const;
    void buildTiles(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void arrange(int width);
    void retranslate();
    [[nodiscard]] ChoiceTile *tile(int index) const { return static_cast<ChoiceTile *>(roleGroup.button(index)); }
};

void WelcomeView::Private::buildHeads(QLayout *into, Label *&head, Label *&note) const
{
    auto *line = new QWidget(body);
    auto *row = new FlowLayout(8, line);
    head = new Label(TextSize::Body, 600, Label::Tone::Text, line);
    note = new Label(TextSize::Label, 400, Label::Tone::Secondary, line);
    note->setMinimumHeight(head->sizeHint().height());
    row->addWidget(head);
    row->addWidget(note);
    into->addWidget(line);
}

void WelcomeView::Private::build(WelcomeView *view)
{
    const CentredSheet sheet(view, bodyWidth);
    scroll = sheet.scroll;
    body = sheet.body;
    QVBoxLayout *column = sheet.column;
    column->addStretch(2);
    brand = new Label(TextSize::Body, 600, Label::Tone::Secondary, body);
    title = new Label(TextSize::Figure, 600, Label::Tone::Text, body);
    subtitle = new Label(TextSize::Title, 400, Label::Tone::Secondary, body);
    for (Label *label : {brand, title, subtitle}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(12);
    buildHeads(column, dataHead, dataNote);
    buildTiles(column);
    column->addSpacing(12);
    buildFoot(column);
    column->addStretch(3);
    dataGroup.button(0)->setChecked(true);
    roleGroup.button(0)->setChecked(true);
}

void WelcomeView::Private::buildTiles(QVBoxLayout *column)
{
    auto *dataRow = new QHBoxLayout;
    dataRow->setSpacing(12);
    const QStringList dataIcons{u"compass"_s, u"lock"_s};
    for (int i = 0; i < 2; ++i) {
        auto *choice = new ChoiceTile(dataIcons[i], body);
        choice->setObjectName(i == 0 ? u"welcome.data.sample"_s : u"welcome.data.zoho"_s);
        dataGroup.addButton(choice, i);
        dataRow->addWidget(choice);
    }
    column->addLayout(dataRow);
    column->addSpacing(12);
    buildHeads(column, roleHead, roleNote);
    roleGrid = new QGridLayout;
    roleGrid->setSpacing(12);
    for (int i = 0; i < roles.roles().size(); ++i) {
        const Role &role = roles.roles()[i];
        auto *choice = new ChoiceTile(role.iconName, body);
        choice->setObjectName(u"welcome.role."_s + role.id);
        roleGroup.addButton(choice, i);
    }
    column->addLayout(roleGrid);
}

void WelcomeView::Private::buildFoot(QVBoxLayout *column)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    language = new Segmented(body);
    language->setObjectName(u"welcome.language"_s);
    theme = new ThemePicker(body);
    theme->setObjectName(u"welcome.theme"_s);
    keys = new Label(TextSize::Label, 400, Label::Tone::Secondary, body);
    open = new PrimaryButton({}, body);
    open->setObjectName(u"welcome.open"_s);
    open->setProperty("large", true);
    foot->addWidget(language);
    foot->addWidget(theme);
    foot->addStretch(1);
    foot->addWidget(keys);
    foot->addWidget(open);
    column->addLayout(foot);
}

/// Three tiles a row, fewer where the window is narrow.
void WelcomeView::Private::arrange(int width)
{
    const int wanted = width >= 860 ? 3 : (width >= 560 ? 2 : 1);
    keys->setVisible(width >= 860);
    if (wanted == columns) {
        return;
    }
    columns = wanted;
    for (int i = 0; i < roleGroup.buttons().size(); ++i) {
        roleGrid->removeWidget(tile(i));
    }
    for (int i = 0; i < roleGroup.buttons().size(); ++i) {
        roleGrid->addWidget(tile(i), i / columns, i % columns);
    }
    for (int i = 0; i < 3; ++i) {
        roleGrid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void WelcomeView::Private::retranslate()
{
    brand->setText(u"Atlas"_s);
    title->setText(tr("Your cockpit, ready in a minute"));
    subtitle->setText(tr("Two choices; both can be changed later."));
    dataHead->setText(tr("1. The data"));
    dataNote->setText(tr("nothing is sent to Zoho until you are connected"));
    roleHead->setText(tr("2. Your role"));
    roleNote->setText(tr("it decides which pages come first; all stay within reach"));
    static_cast<ChoiceTile *>(dataGroup.button(0))
        ->setWords(
            tr("Explore with sample data"), {},
            tr("A complete agency, without account or network. Everything can be changed, nothing is at stake."));
    static_cast<ChoiceTile *>(dataGroup.button(1))
        ->setWords(tr("Connect Zoho"), {}, tr("In four steps. The key stays in the system's keychain."));
    for (int i = 0; i < roles.roles().size(); ++i) {
        const Role &role = roles.roles()[i];
        QStringList marks;
        for (const QString &page : role.pages) {
            if (pages.contains(page)) {
                marks << RoleCatalogue::pageName(page);
            }
        }
        tile(i)->setWords(RoleCatalogue::name(role.id), RoleCatalogue::domain(role.id),
                          RoleCatalogue::sentence(role.id), marks);
    }
    language->setSegments({u"Français"_s, u"English"_s});
    language->setAccessibleName(tr("Language"));
    keys->setText(tr("Arrows choose, Enter opens"));
    const bool sample = dataGroup.checkedId() == 0;
    //: %1 is a role: CEO
    open->setText(sample ? tr("Open as %1").arg(RoleCatalogue::name(roles.roles()[roleGroup.checkedId()].id))
                         : tr("Connect Zoho"));
}

WelcomeView::WelcomeView(const RoleCatalogue &roles, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(roles))
{
    setObjectName(u"welcome"_s);
    d->build(this);
    d->retranslate();
    d->arrange(bodyWidth);
    setFocusProxy(d->tile(0));
    for (QAbstractButton *tile : d->dataGroup.buttons() + d->roleGroup.buttons()) {
        tile->installEventFilter(this);
    }
    const auto chosen = [this] { d->retranslate(); };
    connect(&d->dataGroup, &QButtonGroup::idToggled, this, chosen);
    connect(&d->roleGroup, &QButtonGroup::idToggled, this, [this, chosen](int id, bool checked) {
        if (checked) {
            setFocusProxy(d->tile(id));
            chosen();
        }
    });
    connect(d->language, &Segmented::currentChanged, this,
            [this](int index) { Q_EMIT languageChosen(languageIds().at(index)); });
    connect(d->theme, &ThemePicker::chosen, this, &WelcomeView::themeChosen);
    connect(d->open, &QPushButton::clicked, this, [this] { Q_EMIT started(data(), role()); });
}

WelcomeView::~WelcomeView() = default;

void WelcomeView::setPages(const QStringList &pageIds)
{
    d->pages = pageIds;
    d->retranslate();
}

void WelcomeView::setRole(const QString &roleId)
{
    for (int i = 0; i < d->roles.roles().size(); ++i) {
        if (d->roles.roles()[i].id == roleId) {
            d->tile(i)->setChecked(true);
        }
    }
}

QString WelcomeView::role() const
{
    return d->roles.roles()[d->roleGroup.checkedId()].id;
}

void WelcomeView::setData(Data data)
{
    d->dataGroup.button(static_cast<int>(data))->setChecked(true);
}

WelcomeView::Data WelcomeView::data() const
{
    return static_cast<Data>(d->dataGroup.checkedId());
}

void WelcomeView::setLanguage(const QString &language)
{
    const QSignalBlocker quiet(d->language);
    d->language->setCurrentIndex(static_cast<int>(languageIds().indexOf(language)));
}

void WelcomeView::setThemeChoice(ThemeChoice choice)
{
    d->theme->setChoice(choice);
}

void WelcomeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        d->retranslate();
    }
}

void WelcomeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->arrange(width() - 40);
}

bool WelcomeView::eventFilter(QObject *watched, QEvent *event)
{
    // Taken from the tiles before the scroll area around them sees the arrows.
    if (event->type() == QEvent::KeyPress && qobject_cast<ChoiceTile *>(watched) != nullptr) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
            moveChoice(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WelcomeView::moveChoice(int key)
{
    QButtonGroup &group = d->dataGroup.checkedButton()->hasFocus() ? d->dataGroup : d->roleGroup;
    const int row = &group == &d->roleGroup ? d->columns : 1;
    const int size = key == Qt::Key_Left || key == Qt::Key_Right ? 1 : row;
    const int by = key == Qt::Key_Left || key == Qt::Key_Up ? -size : size;
    if (QAbstractButton *next = group.button(group.checkedId() + by)) {
        next->setChecked(true);
        next->setFocus(Qt::TabFocusReason);
        d->scroll->ensureWidgetVisible(next);
    }
}

void WelcomeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT started(data(), role());
    } else {
        QWidget::keyPressEvent(event);
    }
}
} // namespace atlas
