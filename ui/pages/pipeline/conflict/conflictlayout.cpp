// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// How ConflictDialog is put together and worded; what it does is in conflictdialog.cpp.

#include "ui/pages/pipeline/conflict/conflictdialog.h"

#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;
using Side = ConflictChoices::Side;

namespace
{
/// The table of the dialog: its one-pixel gaps show the border colour, as lines between the cells.
class RuledTable : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::get().tokens().border);
        const auto *grid = static_cast<QGridLayout *>(layout());
        for (int i = 0; i < grid->count(); ++i) {
            const QWidget *cell = grid->itemAt(i)->widget();
            const bool head = cell && cell->property("head").toBool();
            painter.fillRect(grid->itemAt(i)->geometry(),
                             head ? Theme::get().tokens().window : Theme::get().tokens().surface);
        }
    }
};
} // namespace

void ConflictDialog::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 16, 16, 14);
    head->setSpacing(12);
    auto *sign = new QLabel(this);
    sign->setPixmap(Theme::get().pixmap(u"warning"_s, 20, Theme::get().tokens().warn, devicePixelRatioF()));
    head->addWidget(sign, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_title = new Label(TextSize::Title, 600, Label::Tone::Text, this);
    m_text = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    head->addLayout(texts, 1);
    m_close = new IconButton(u"close"_s, this);
    head->addWidget(m_close, 0, Qt::AlignTop);
    box->addLayout(head);

    m_table = new RuledTable(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 1, 0, 1);
    m_grid->setSpacing(1);
    m_grid->setColumnStretch(0, 17);
    m_grid->setColumnStretch(1, 24);
    m_grid->setColumnStretch(2, 29);
    m_grid->setColumnStretch(3, 29);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_table);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    box->addWidget(scroll, 1);

    auto *result = new QHBoxLayout;
    result->setContentsMargins(20, 12, 20, 12);
    result->setSpacing(8);
    auto *will = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    will->setObjectName(u"willBeSaved"_s);
    m_summary = new Label(TextSize::Body, 400, Label::Tone::Text, this);
    m_summary->setObjectName(u"conflictSummary"_s);
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setWordWrap(true);
    result->addWidget(will, 0, Qt::AlignTop);
    result->addWidget(m_summary, 1);
    box->addLayout(result);

    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setContentsMargins(20, 4, 20, 16);
    m_foot->setSpacing(8);
    auto *sides = new QHBoxLayout;
    auto *ends = new QHBoxLayout;
    m_allZoho = new QPushButton(this);
    m_allMine = new QPushButton(this);
    m_continue = new QPushButton(this);
    m_save = new PrimaryButton({}, this);
    m_allZoho->setObjectName(u"takeAllZoho"_s);
    m_allMine->setObjectName(u"keepAllMine"_s);
    m_continue->setObjectName(u"continueEditing"_s);
    m_save->setObjectName(u"saveChoices"_s);
    m_save->setDefault(true);
    sides->addWidget(m_allZoho);
    sides->addWidget(m_allMine);
    sides->addStretch(1);
    ends->addStretch(1);
    ends->addWidget(m_continue);
    ends->addWidget(m_save);
    m_foot->addLayout(sides);
    m_foot->addLayout(ends);
    box->addLayout(m_foot);
    connect(m_allZoho, &QPushButton::clicked, this, [this] {
        m_choices.takeAll(Side::Theirs);
        rebuildRows();
    });
    connect(m_allMine, &QPushButton::clicked, this, [this] {
        m_choices.takeAll(Side::Mine);
        rebuildRows();
    });
    connect(m_continue, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_close, &QToolButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConflictDialog::save);
    connect(this, &QDialog::rejected, this, &ConflictDialog::editingContinued);
}

void ConflictDialog::addHeader()
{
    const int conflicts = m_choices.conflictCount();
    const int rest = int(m_choices.rows().size()) - conflicts;
    const QString saved = QDateTime::fromString(m_subject.changedAt, Qt::ISODate).isValid()
                              ? clockTime(QDateTime::fromString(m_subject.changedAt, Qt::ISODate))
                              : QString();
    QStringList theirs{m_subject.changedBy, saved};
    theirs.removeAll(QString());
    const QList<QPair<QString, QString>> heads{
        {tr("Field"),
         //: two parts: "3 to choose, 2 without conflict"
         tr("%1, %2").arg(tr("%n to choose", nullptr, conflicts), tr("%n without conflict", nullptr, rest))},
        {tr("Before"),
         m_subject.openedAt.isValid() ? tr("opened at %1").arg(clockTime(m_subject.openedAt)) : QString()},
        {tr("You"),
         m_subject.editedAt.isValid() ? tr("at %1, not saved").arg(clockTime(m_subject.editedAt)) : tr("not saved")},
        {tr("Zoho now"), theirs.join(u", "_s)}};
    for (int i = 0; i < heads.size(); ++i) {
        auto *cell = new QWidget(m_table);
        cell->setProperty("head", true);
        auto *box = new QVBoxLayout(cell);
        box->setContentsMargins(i == 0 ? 20 : 14, 10, 10, 10);
        box->setSpacing(2);
        auto *title = new Label(TextSize::Body, 600, Label::Tone::Text, cell);
        title->setText(heads.at(i).first);
        auto *below = new Label(TextSize::Label, 400, Label::Tone::Secondary, cell);
        below->setText(heads.at(i).second);
        below->setWordWrap(true);
        box->addWidget(title);
        box->addWidget(below);
        m_grid->addWidget(cell, 0, i);
    }
}

void ConflictDialog::retranslate()
{
    const QDateTime saved = QDateTime::fromString(m_subject.changedAt, Qt::ISODate);
    const QString who = m_subject.changedBy.isEmpty() ? tr("Somebody") : m_subject.changedBy;
    QStringList subject{m_subject.dealName, m_subject.accountName};
    subject.removeAll(QString());
    setWindowTitle(m_subject.title.isEmpty() ? tr("This deal changed while you were editing") : m_subject.title);
    m_title->setText(windowTitle());
    const QString when = saved.isValid()
                             //: %1 a person, %2 a time of day
                             ? tr("%1 saved it in Zoho at %2.").arg(who, clockTime(saved))
                             : tr("%1 saved it in Zoho meanwhile.").arg(who);
    m_text->setText(subject.join(u" \u00b7 "_s) + u". "_s + when + u' ' + tr("Nothing is written yet."));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    findChild<Label *>(u"willBeSaved"_s)->setText(tr("Will be saved"));
    m_allZoho->setText(tr("Take all from Zoho"));
    m_allMine->setText(tr("Keep all mine"));
    m_continue->setText(tr("Continue editing"));
    m_save->setText(tr("Save these choices"));
    rebuildRows();
}

void ConflictDialog::changeEvent(QEvent *event)
{
    SheetDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
} // namespace atlas
