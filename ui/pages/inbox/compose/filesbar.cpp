// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/compose/filesbar.h"

#include "services/mail/mailchecks.h"
#include "services/mail/mailtext.h"
#include "ui/pages/inbox/compose/composewords.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
FilesBar::FilesBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget(this))
    , m_flow(new FlowLayout(6, m_row))
    , m_note(new Label(TextSize::Label, 400, Label::Tone::Warn, this))
    , m_problem(new Label(TextSize::Label, 400, Label::Tone::Bad, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(4);
    column->addWidget(m_row);
    for (Label *label : {m_note, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_note->setObjectName(u"files.note"_s);
    m_problem->setObjectName(u"files.problem"_s);
    rebuild();
    setProblem({});
}

qint64 FilesBar::bytes() const
{
    qint64 sum = 0;
    for (const DraftFile &each : m_files)
        sum += each.file.bytes.size();
    return sum;
}

QString FilesBar::tooMuch()
{
    return tr("A mail and its files are at most 40 MB together.");
}

bool FilesBar::add(const DraftFile &file, qint64 otherBytes)
{
    if (otherBytes + bytes() + file.file.bytes.size() > mailchecks::largestMail()) {
        setProblem(tr("“%1” (%2) is too much: %3")
                       .arg(file.file.name, composewords::fileSize(file.file.bytes.size()), tooMuch()));
        return false;
    }
    m_files.append(file);
    rebuild();
    return true;
}

void FilesBar::addPaths(const QStringList &paths, qint64 otherBytes)
{
    setProblem({});
    for (const QString &path : paths) {
        const QFileInfo info(path);
        DraftFile file;
        file.path = info.absoluteFilePath();
        file.file.name = info.fileName();
        if (info.isDir()) {
            setProblem(tr("“%1” is a folder: only files can be attached.").arg(info.fileName()));
            continue;
        }
        if (info.size() > mailchecks::largestMail()) { // not even read
            setProblem(
                tr("“%1” (%2) is too much: %3").arg(file.file.name, composewords::fileSize(info.size()), tooMuch()));
            continue;
        }
        QFile source(path);
        if (!source.open(QIODevice::ReadOnly)) {
            setProblem(tr("“%1” cannot be read: %2").arg(file.file.name, source.errorString()));
            continue;
        }
        file.file.bytes = source.readAll();
        if (add(file, otherBytes))
            Q_EMIT edited();
    }
}

void FilesBar::setFiles(const QList<DraftFile> &files)
{
    m_files = files;
    rebuild();
}

void FilesBar::setAwaited(const QStringList &names)
{
    m_awaited = names;
    rebuild();
}

void FilesBar::arrived(const QString &name)
{
    m_awaited.removeOne(name);
    rebuild();
}

QWidget *FilesBar::chip(const DraftFile &file, int place)
{
    auto *button = new QPushButton(m_row);
    button->setProperty("small", true);
    button->setIcon(lineIcon(u"close"_s, {{}, &Tokens::secondary, nullptr}));
    button->setIconSize({12, 12});
    button->setLayoutDirection(Qt::RightToLeft); // the cross last
    const QString size = composewords::fileSize(file.file.bytes.size());
    constexpr int widestFile = 200;
    const QFontMetrics metrics(Theme::font(TextSize::Label, 500));
    button->setText(u"\u200E%1 · %2"_s.arg(metrics.elidedText(file.file.name, Qt::ElideMiddle, widestFile), size));
    button->setToolTip(tr("Take out “%1”").arg(file.file.name));
    button->setAccessibleName(tr("Take out the file %1, %2").arg(file.file.name, size));
    button->setObjectName(u"files.chip"_s);
    connect(button, &QPushButton::clicked, this, [this, place] {
        m_files.removeAt(place);
        setProblem({});
        rebuild();
        Q_EMIT edited();
    });
    return button;
}

void FilesBar::rebuild()
{
    for (QWidget *old : std::as_const(m_chips)) {
        m_flow->removeWidget(old);
        old->hide();
        old->deleteLater(); // it may be what called
    }
    m_chips.clear();
    QStringList risky;
    for (int place = 0; place < m_files.size(); ++place) {
        const DraftFile &file = m_files.at(place);
        m_chips.append(chip(file, place));
        if (mailtext::isRisky(file.file.name))
            risky.append(file.file.name);
    }
    for (const QString &name : std::as_const(m_awaited)) {
        auto *label = new Label(TextSize::Label, 400, Label::Tone::Secondary, m_row);
        label->setTextFormat(Qt::PlainText);
        label->setText(tr("%1 · reading…").arg(name));
        m_chips.append(label);
    }
    for (QWidget *each : std::as_const(m_chips)) {
        m_flow->addWidget(each);
        each->show();
    }
    m_row->setVisible(!m_chips.isEmpty());
    m_note->setVisible(!risky.isEmpty());
    m_note->setText(tr("Many mail servers refuse programs: %1").arg(risky.join(u", "_s)));
    setVisible(!m_chips.isEmpty() || !problem().isEmpty());
    fit();
}

void FilesBar::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    setVisible(!m_chips.isEmpty() || !sentence.isEmpty());
}

QString FilesBar::problem() const
{
    return m_problem->text();
}

void FilesBar::fit()
{
    m_row->setFixedHeight(m_flow->heightForWidth(std::max(m_row->width(), 200)));
}

void FilesBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &FilesBar::fit, Qt::QueuedConnection); // once the row has its width
}

void FilesBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}
} // namespace atlas
