/** What mail programs put before the subject of a forward, without the colon; lower case. */
export const forwardPrefixes = new Set(
  "fwd|fw|wg|tr|rv|i|enc|doorst|vs|vb|vl|pd|fs|ynt|ilt|továbbítás|továbbított|tov|pren|пересл|пересыл|fwd.|转发|轉寄|轉發|转|轉送|転送|전달|fwd：|προωθ|πρθ|הועבר|إعادة توجيه|chuyển tiếp|ส่งต่อ|trs|terusan|prn|пер|fvs|i|inoltro|reenv|přep|preposlané|prosl|proslijeđeno|edasi|redirecționat|препр|fyi fwd|forward|forwarded|weitergeleitet|zpráva|vidarebefordrat|videresendt|välitetty".split(
    "|",
  ),
);

/** What they put before the subject of an answer. */
export const replyPrefixes = new Set(
  "re|aw|antw|antwort|sv|vs|odp|r|rif|res|resp|ynt|yan|σχετ|απ|回复|回覆|答复|答覆|返信|回信|답장|회신|תגובה|השב|رد|vá|válasz|bls|balas|atb|ats|отв|ответ|відп|відповідь|odg|odpoveď|re2|re3|trả lời|ตอบ|ตอบกลับ|ad|ref|rép|re：|на".split(
    "|",
  ),
);
