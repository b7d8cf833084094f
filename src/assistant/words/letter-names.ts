/** Names of Latin letters in Arabic: a station is called by them («بي بي سي», «اف ام»). */
export const letterNames =
  `اي آي إي بي سي دي اي إف اف أف جي اتش إتش جيه كيه كي ال إل ام إم أم ان إن أن او أو كيو ار آر أر اس إس تي يو في دبليو اكس زد واي نيوز تايمز بوست
اونلاين أونلاين بلوس فايف`.split(/\s+/)
