/** English: what an import lost, what it guessed, and why nothing could be read. */
export const imports = {
  // losses
  otherText: 'Text outside of the map was left out.',
  otherTables_one: 'Another table of the file is no map and was left out.',
  otherTables_other: '{{count}} other tables of the file are no maps and were left out.',
  cut: 'The table is larger than what can be imported; only the first {{list}} cells were read.',
  emptyMarkers: 'Cells that only said why they are empty are empty now: {{list}}.',
  placeholders: 'Columns that only held a place were left out: {{list}}.',
  emptySections: 'Sections without a task were left out: {{list}}.',
  strayNodes: 'Nodes without a stage or swimlane of the file were left out: {{list}}.',
  icons: 'Icons and their colours were left out.',
  // guesses
  onePhase: 'The file has one level of stages: they became steps, under one phase named like the map.',
  laneUnknown: 'These lanes are of no known kind and became text lanes: {{list}}.',
  laneByLine: 'These lanes were placed by the dividing line above them: {{list}}.',
  emotionWords: 'Moods were read as numbers from −5 to +5: {{list}}.',
  emotionUnread: 'These moods could not be read as numbers and stay as cards: {{list}}.',
  emotionScale: 'Emotion values were mapped from {{list}} to −5 … +5.',
  severityTags: 'Tags were read as severity: {{list}}.',
  severityWords: 'Words were read as severity: {{list}}.',
  journeyScale: 'Scores {{list}} were mapped to −5 … +5, with 3 as neutral.',
  journeyRescaled: 'Some scores are past 5: all were taken as {{list}} and mapped to −5 … +5.',
  journeyNoScore: 'What stands in the place of a score is no number and became the card’s text: {{list}}.',
  scores: 'Scores {{list}} became emotions.',
  scoreMean: 'Where a stage has several scores, its emotion is their mean.',
  painsFromPurpose: 'These nodes are pains by their purpose; each also became a pain card: {{list}}.',
  language: 'The map’s language was told from its text: {{list}}.',
  problem: {
    tooBig: 'The file is too big to import: the limit is {{limit}} MB.',
    notUtf8:
      'The text is not UTF-8 (wrong byte at offset {{offset}}). Save it as UTF-8 and try again; spreadsheets offer “CSV UTF-8”.',
    notJson: 'The file is not valid JSON: see line {{line}}, column {{column}}.',
  },
} as const;
