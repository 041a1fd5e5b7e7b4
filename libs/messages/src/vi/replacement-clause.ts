/** Điều in vào dự thảo thay thế; văn bản luôn bằng tiếng Việt. */
export const replacementClause: string = '{type} này thay thế {type} số {codeNumber} ngày {date}.';
