// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/languageswitch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_pseudo);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void LanguageSwitch::apply(const QString &language)
{
    const QLocale system = QLocale::system();
    QString wanted = language;
    if (wanted != u"fr" && wanted != u"en" && wanted != u"pseudo")
        wanted = system.language() == QLocale::French ? u"fr"_s : u"en"_s;
    if (wanted == m_current)
        return;
    m_current = wanted;
    // The system's own locale knows the person's region; it serves when the languages agree.
    const QLocale::Language code = wanted == u"fr" ? QLocale::French : QLocale::English;
    QLocale::setDefault(system.language() == code ? system : QLocale(code));

    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_pseudo);
    if (wanted == u"pseudo") {
        QCoreApplication::installTranslator(&m_pseudo);
        return;
    }
    if (m_qt.load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a catalogue too, for its plurals.
    if (m_program.load(u":/i18n/atlas_"_s + wanted + u".qm"_s))
        QCoreApplication::installTranslator(&m_program);
}
} // namespace atlas
