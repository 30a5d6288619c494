// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/panel/stageprogress.h"

#include "ui/pages/common/tones.h"
#include "ui/theme/format.h"

#include <QPainter>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

class StageProgress::Bar : public QWidget
{
public:
    explicit Bar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(5);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    void setSteps(int done, int all, QColor colour)
    {
        m_done = done;
        m_all = all;
        m_colour = colour;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double each = m_all > 0 ? (width() - 3.0 * (m_all - 1)) / m_all : 0;
        for (int i = 0; i < m_all; ++i) {
            painter.setBrush(i < m_done ? m_colour : Theme::get().tokens().border);
            painter.drawRoundedRect(QRectF(i * (each + 3), 0, each, height()), 2.5, 2.5);
        }
    }

private:
    int m_done = 0, m_all = 0;
    QColor m_colour;
};

StageProgress::StageProgress(QWidget *parent)
    : QWidget(parent)
    , m_bar(new Bar(this))
    , m_stage(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_days(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 6, 0, 0);
    box->setSpacing(4);
    box->addWidget(m_bar);
    auto *line = new QHBoxLayout;
    line->addWidget(m_stage, 1);
    line->addWidget(m_days);
    box->addLayout(line);
    m_stage->setTextFormat(Qt::RichText);
}

void StageProgress::setDeal(const DealRow &row, const Pipeline &pipeline, int medianDays)
{
    const Tokens &tokens = Theme::get().tokens();
    int open = 0, position = 0;
    for (int i = 0; i < pipeline.stages.size(); ++i) {
        if (pipeline.stages.at(i).outcome == StageOutcome::Open) {
            ++open;
            position = i == row.stageIndex ? open : position;
        }
    }
    const Stage *stage = pipeline.stage(row.deal.stage);
    if (!stage) {
        m_bar->setSteps(0, open, tokens.border);
        //: %1 is the stage's name
        const QString words = tr("%1 no longer exists in this pipeline").arg(row.deal.stage.toHtmlEscaped());
        m_stage->setText(toned(Label::Tone::Warn, words));
        m_days->clear();
        return;
    }
    const QString name = u"<b>%1</b>"_s.arg(stage->display.toHtmlEscaped());
    const QString strong = toned(Label::Tone::Text, name);
    if (stage->outcome == StageOutcome::Open) {
        m_bar->setSteps(position, open, tokens.accent);
        //: %1 stage name, %2 its position, %3 number of stages, %4 probability
        m_stage->setText(tr("%1 \u00b7 %2 of %3 \u00b7 %4")
                             .arg(strong, QString::number(position), QString::number(open),
                                  format::percent(qMax(0, row.deal.probability) / 100.0)));
        m_days->setText(medianDays < 0 ? tr("%n days quiet", nullptr, row.quietDays)
                                       //: %n quiet days of the deal, %1 the usual number in its stage
                                       : tr("%n days, median %1", nullptr, row.quietDays).arg(medianDays));
        m_days->setTone(row.flags.rotting ? Label::Tone::Warn : Label::Tone::Secondary);
        return;
    }
    const bool won = stage->outcome == StageOutcome::Won;
    m_bar->setSteps(open, open, won ? tokens.good : tokens.bad);
    m_stage->setText(strong);
    m_days->clear();
}
} // namespace atlas
