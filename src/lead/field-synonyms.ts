import type { Field } from './fields';

/** A list of names, the surest ones first: a column named from an earlier string beats one from a later string. */
type RankedNames = readonly string[];

/**
 * How teams, CRMs and ad platforms name the columns of a lead tab. Case, diacritics and punctuation do not matter.
 * A name marked `=` counts only when it is the whole header: inside a longer header it says too little.
 */
export const fieldSynonyms = (): Readonly<Record<Exclude<Field, 'calls'>, RankedNames>> => ({
  received: [
    'ngày nhận, ngày giờ nhận, thời gian nhận, thời điểm nhận, ngày nhận lead, ngày nhận data, ngày nhận thông tin, ngày nhận đăng ký, ngày nhận khách, ngày nhận kh, ngày về, ngày về số, ngày số về, ngày về data, ngày data về, ngày data, data về, số về, ngày lead, ngày lead về, ngày có lead, ngày vào, ngày đăng ký, ngày đăng kí, ngày đk, ngày đky, thời gian đăng ký, thời gian đăng kí, tg đăng ký, thời gian về, thời gian lead về, ngày tạo, ngày giờ tạo, ngày tạo lead, thời gian tạo, ngày khởi tạo, thời điểm tạo, dấu thời gian, ngày để lại số, ngày lên số, ngày có số, ngày ra số, ngày phát sinh, ngày điền form, thời gian điền form, ngày gửi form, ngày nhận form, ngày inbox, created, created time, created at, created on, created date, creation date, create date, create time, date created, time created, timestamp, time stamp, received, received at, received date, received time, date received, lead date, lead created, lead received, date of lead, submitted, submitted at, submitted on, submission date, submission time, submit date, submit time, registered, registered at, registration date, registration time, sign up date, signup date, opt in date, inquiry date, enquiry date, date of enquiry, inbound date, lead in date',
    'thời gian, ngày giờ, ngày tháng, ngày tháng năm, ngày nhập, ngày nhập data, ngày nhập liệu, ngày thêm, ngày cập nhật data, date added, added, added on, added time, entry date, date entered, =datetime, date time, =date and time',
    '=ngày, =date, =time, =thời điểm, =giờ, =ngày đổ số, =ngày nhận số, ngày nhận số, day received',
  ],
  status: [
    'trạng thái, tình trạng, trạng thái lead, trạng thái khách hàng, tình trạng khách hàng, trạng thái cuộc gọi, tình trạng cuộc gọi, trạng thái gọi, tình trạng gọi, trạng thái chăm sóc, tình trạng chăm sóc, trạng thái tư vấn, tình trạng tư vấn, trạng thái data, tình trạng data, trạng thái xử lý, tình trạng số, kết quả gọi, kết quả cuộc gọi, kết quả telesale, kết quả sale, kết quả tư vấn, kết quả chăm sóc, kết quả xử lý, kết quả cuối, kết quả cuối cùng, status, call status, call result, call outcome, contact status, disposition, call disposition, sales status, tt khách hàng, tt gọi, tt lead, tt cuộc gọi, kq gọi, kq cuộc gọi, =kqg',
    'lead status, lead stage, kết quả, phân loại, phân loại lead, phân loại khách, phân loại khách hàng, phân loại data, đánh giá lead, chất lượng lead, chất lượng data, =kq, outcome, lead outcome, result, deal stage, pipeline stage, =stage, lead quality, lifecycle stage, giai đoạn',
    '=tt, =phản hồi, =đánh giá, =state, =mức độ, =mức độ quan tâm, =feedback, =phân nhóm, =chất lượng, tiến độ, tiến trình',
  ],
  campaign: [
    'chiến dịch, tên chiến dịch, chiến dịch qc, chiến dịch quảng cáo, chiến dịch chạy, =cd, =camp, tên camp, camp chạy, campaign, campaign name, name of campaign, utm campaign, ad campaign, marketing campaign, original source campaign, =cdqc',
    'quảng cáo, tên quảng cáo, bài quảng cáo, bài chạy, mẫu quảng cáo, content chạy, ad name, ads name, adset name, ad set name, ad group, ad group name, nhóm quảng cáo, tên nhóm quảng cáo, =ads, =ad, =adset, utm content, chương trình, tên chương trình',
    'nguồn, nguồn khách, nguồn khách hàng, nguồn data, nguồn lead, nguồn số, nguồn kh, nguồn mkt, nguồn marketing, nguồn đến, nguồn tiếp cận, source, lead source, data source, original source, traffic source, utm source, source name, source medium, kênh, kênh marketing, kênh mkt, kênh tiếp cận, channel, lead channel, marketing channel',
    'form name, tên form, =form, =biểu mẫu, platform, nền tảng, landing page, tên landing page, =lp, =page, =fanpage, =website, utm medium, =medium, =origin, biết đến qua, biết qua đâu, biết đến từ đâu, how did you hear about us, phễu',
  ],
  id: [
    '=id, =mã, mã lead, mã khách, mã khách hàng, mã kh, mã data, mã số, mã đăng ký, mã liên hệ, lead id, lead no, lead number, leadid, record id, contact id, customer id, customer code, prospect id, prospect number, id lead, id khách, id khách hàng, id kh, lead code, =code, =uuid, =uid',
    'deal id, ticket id, response id, submission id, entry id, mã hồ sơ, mã học viên, mã phiếu',
  ],
  name: [
    'họ tên, họ và tên, họ & tên, họ tên khách, họ tên khách hàng, họ và tên khách hàng, họ tên kh, tên khách, tên khách hàng, tên kh, tên người đăng ký, tên học viên, tên phụ huynh, tên ph, họ tên phụ huynh, họ tên học viên, họ tên người đăng ký, tên lead, tên đầy đủ, full name, fullname, lead name, customer name, contact name, client name, name of customer, name of lead, prospect name, student name, your name',
    'first name, =name, =tên, =khách hàng, =khách, =kh, =customer, =client, =contact, =prospect, =học viên, =phụ huynh, tên liên hệ, người liên hệ, contact person, tên facebook, tên fb, tên zalo',
    'last name, surname, =lead, =họ',
  ],
  phone: [
    'sđt, sdt khách, sđt kh, sđt khách hàng, sđt ph, sđt phụ huynh, sđt liên hệ, số đt, đt, =đth, =dt, số điện thoại, điện thoại, số điện thoại khách, số điện thoại khách hàng, số điện thoại liên hệ, số đt khách, số liên hệ, số liên lạc, số phone, phone, phone no, phone number, number phone, mobile, mobile no, mobile number, mobile phone, cell, cell phone, cellphone, telephone, telephone number, =tel, tel no, contact number, contact no, contact phone, primary phone, user phone number, hotline khách, di động, số di động',
    '=số, =data, =zalo, số zalo, zalo phone, whatsapp, whatsapp number, =liên hệ, =contact, thông tin liên hệ, =number, work phone, home phone',
  ],
  email: [
    'email, e mail, mail, địa chỉ email, địa chỉ mail, thư điện tử, hòm thư, gmail, email address, e mail address, email khách, email khách hàng, email kh, user email, contact email, work email, primary email',
  ],
  marketer: [
    'marketer, marketing, mkt, mkter, nv marketing, nv mkt, nhân viên marketing, nhân viên mkt, marketer phụ trách, mkt phụ trách, marketing phụ trách, người chạy, người chạy ads, người chạy qc, người chạy quảng cáo, nv chạy, nv chạy ads, nv quảng cáo, người mkt, người làm mkt, team mkt, team marketing, ads owner, campaign owner, media buyer, advertiser, =digital, chuyên viên marketing, người lên data, người đổ số, người nhập data',
  ],
  rep: [
    'sale, sales, saler, sale phụ trách, sales phụ trách, tên sale, nv sale, nv sales, nhân viên sale, nhân viên sales, telesale, telesales, tele, tele sale, tele sales, nv tele, nv telesale, nv telesales, nhân viên telesale, nhân viên tele, telesale phụ trách, nv tư vấn, nvtv, nv tv, nhân viên tư vấn, tư vấn viên, tvv, chuyên viên tư vấn, cvtv, người tư vấn, tư vấn phụ trách, người phụ trách, nv phụ trách, nhân viên phụ trách, phụ trách, người gọi, nv gọi, nhân viên gọi, người chăm, người chăm sóc, nv chăm sóc, nhân viên chăm sóc, nv kinh doanh, nvkd, nhân viên kinh doanh, người nhận, người nhận data, người nhận lead, sale nhận, chia cho, giao cho, phân cho, sales agent, sale agent, agent, agent name, sales rep, sale rep, sales representative, rep, rep name, lead owner, contact owner, deal owner, record owner, owner, owner name, assigned to, assigned rep, assigned agent, assigned user, assignee, salesperson, sales person, sales executive, sales owner, account executive, account manager, consultant, counselor, counsellor, advisor, caller, telecaller, handled by, allocated to, người xử lý, nv xử lý, tên tvv, tên nv',
    '=nhân viên, =nv, =assigned, =user, =tư vấn, =tv, =cs, =cskh, =người nhận số, =tên nhân viên, team sale',
  ],
  assigned: [
    'ngày chia, ngày chia số, ngày chia data, ngày chia lead, ngày chia sale, thời gian chia, giờ chia, tg chia, ngày giao, ngày giao số, ngày giao data, ngày giao lead, thời gian giao, ngày giao cho sale, ngày phân bổ, ngày phân, ngày phân data, ngày phân công, thời gian phân bổ, ngày sale nhận, ngày sale nhận số, thời gian sale nhận, ngày chuyển sale, ngày chuyển, assigned date, assigned at, assigned on, assigned time, date assigned, assign date, assignment date, owner assigned date, allocation date, allocated date, distributed at, distribution date',
    '=assigned, ngày nhận số, =ngày đổ số, =chia số',
  ],
  firstContact: [
    'ngày gọi đầu, ngày gọi đầu tiên, ngày gọi lần đầu, thời gian gọi đầu, thời gian gọi đầu tiên, thời gian gọi lần đầu, giờ gọi đầu, giờ gọi đầu tiên, gọi đầu, gọi đầu tiên, gọi lần đầu, cuộc gọi đầu, cuộc gọi đầu tiên, lần gọi đầu, lần gọi đầu tiên, liên hệ đầu, liên hệ đầu tiên, liên hệ lần đầu, ngày liên hệ đầu, ngày liên hệ đầu tiên, ngày liên hệ lần đầu, ngày tiếp cận đầu, first response, first response time, first response date, first responded at, first contact, first contact date, first contacted, first contacted at, first call, first call date, first call time, first called at, first touch, first activity, first activity date, first outreach, date of first contact, first reply, first attempt date',
    'ngày gọi, thời gian gọi, giờ gọi, ngày giờ gọi, ngày liên hệ, thời gian liên hệ, ngày tư vấn, ngày gọi điện, ngày tiếp cận, call date, call time, called at, date called, contact date, contacted at, contacted date, contacted on, date contacted',
  ],
  lastContact: [
    'lần gọi cuối, lần gọi cuối cùng, ngày gọi cuối, ngày gọi cuối cùng, ngày gọi lần cuối, thời gian gọi cuối, gọi cuối, gọi cuối cùng, gọi lần cuối, cuộc gọi cuối, cuộc gọi cuối cùng, lần gọi gần nhất, ngày gọi gần nhất, gọi gần nhất, liên hệ cuối, liên hệ gần nhất, ngày liên hệ cuối, ngày liên hệ gần nhất, lần liên hệ cuối, tương tác cuối, tương tác gần nhất, ngày tương tác cuối, ngày chăm sóc cuối, ngày chăm sóc gần nhất, last activity, last activity date, last activity at, last contact, last contact date, last contacted, last contacted at, last call, last call date, last call time, last called, last called at, last touch, last follow up, last followup date, last interaction, last outreach, date of last contact, latest call, recent call date',
    'ngày cập nhật, ngày cập nhật trạng thái, thời gian cập nhật, cập nhật cuối, cập nhật lần cuối, ngày chăm sóc',
  ],
  attempts: [
    'số lần gọi, số lần đã gọi, số lần gọi điện, số lượt gọi, số cuộc gọi, tổng số cuộc gọi, tổng cuộc gọi, tổng số lần gọi, lượt gọi, sl gọi, sl cuộc gọi, số lần liên hệ, số lần chăm sóc, số lần tương tác, số lần cskh, attempts, call attempts, number of attempts, no of attempts, attempt count, contact attempts, calls made, call count, number of calls, no of calls, num calls, total calls, times called, times contacted, number of times contacted, dial count, dials, follow up count, touches',
    '=lần gọi, =calls, =số lần, =lần',
  ],
  reachable: [
    'liên lạc được, liên lạc được không, có liên lạc được không, liên hệ được, liên hệ được không, gọi được, gọi được không, kết nối được, có nghe máy, có nghe máy không, nghe máy không, có bắt máy không, reachable, contactable, is reachable, could reach, can be reached, reached, connected, contacted',
    '=nghe máy, =bắt máy, =liên lạc',
  ],
  rightAudience: [
    'đúng đối tượng, đúng đối tượng không, đúng tệp, đúng tệp khách, đúng tệp khách hàng, đúng chân dung, đúng khách hàng mục tiêu, đúng khách mục tiêu, right audience, right target, target audience, in target, fits target, fits icp, icp fit, right person, right fit',
    '=đối tượng, =icp, =phù hợp',
  ],
  hasNeed: [
    'có nhu cầu, có nhu cầu không, còn nhu cầu, có nhu cầu thật, nhu cầu thật, có quan tâm không, has need, has a need, real need, has interest, is interested',
    'nhu cầu, =need, =interested, =quan tâm, =có quan tâm',
  ],
  canPay: [
    'đủ tài chính, đủ tài chính không, có tài chính, có khả năng chi trả, khả năng chi trả, đủ khả năng chi trả, khả năng tài chính, đủ khả năng tài chính, đủ tiền, đủ ngân sách, can pay, able to pay, can afford, affordability, has budget, financially able, has money',
    'tài chính, ngân sách, budget',
  ],
  informed: [
    'hiểu sản phẩm, hiểu sp, hiểu về sản phẩm, hiểu rõ sản phẩm, đã hiểu sản phẩm, đã nắm thông tin, nắm thông tin, nắm được thông tin, đã nắm tt, nắm rõ thông tin, biết về sản phẩm, đã biết sản phẩm, hiểu dịch vụ, hiểu khóa học, informed, well informed, understands product, understands the product, understands the offer, knows product, knows the product, product knowledge, product understanding',
  ],
  objection: [
    'lý do, lí do, lý do từ chối, lý do không mua, lý do không chốt, lý do chưa chốt, lý do chưa mua, lý do rớt, lý do fail, lý do không đăng ký, lý do thất bại, lý do không học, lý do huỷ, lý do loại, objection, objections, main objection, reason, lost reason, loss reason, reason lost, closed lost reason, rejection reason, reject reason, reason for loss, reason for rejection, disqualification reason, unqualified reason, rào cản, vướng mắc, băn khoăn',
  ],
  note: [
    'ghi chú, ghi chú sale, ghi chú của sale, ghi chú telesale, ghi chú khách hàng, ghi chú cuộc gọi, ghi chú tư vấn, chú thích, nội dung tư vấn, nội dung cuộc gọi, nội dung trao đổi, nội dung chăm sóc, chi tiết cuộc gọi, chi tiết tư vấn, lịch sử chăm sóc, phản hồi khách hàng, phản hồi của khách, phản hồi của khách hàng, phản hồi sale, feedback sale, feedback khách hàng, note, notes, note sale, sale note, sales note, sales notes, call note, call notes, agent notes, remark, remarks, comment, comments, sales comment',
    'phản hồi, feedback, nội dung, diễn giải, =mô tả, =description, details, =chi tiết, thông tin thêm, nhận xét',
  ],
  orderDate: [
    'ngày mua, ngày mua hàng, ngày chốt, ngày chốt đơn, ngày chốt sale, thời gian chốt, ngày đặt hàng, ngày lên đơn, ngày ra đơn, ngày thanh toán, ngày đóng tiền, ngày đóng phí, ngày đóng học phí, ngày nộp tiền, ngày nhập học, ngày ký hợp đồng, ngày ký hđ, ngày ký, ngày chuyển khoản, ngày thu tiền, order date, date of order, purchase date, purchased at, date purchased, close date, closed date, closing date, date closed, closed at, closed on, won date, sale date, sold date, date sold, payment date, paid at, paid date, conversion date, converted date, converted at, deal close date, contract date, enrollment date, enrolment date',
  ],
  revenue: [
    'doanh thu, doanh số, tổng doanh thu, doanh thu thực, số tiền, tổng tiền, thành tiền, giá trị đơn, giá trị đơn hàng, giá trị hợp đồng, giá trị hđ, số tiền chốt, số tiền thanh toán, số tiền đã thu, tiền thu, thực thu, đã thu, doanh thu chốt, tiền mua, revenue, amount, deal amount, deal value, order value, order amount, order total, sale amount, sales amount, sales value, sale value, total amount, total value, total price, total revenue, purchase amount, purchase value, closed amount, won amount, contract value, opportunity amount, payment amount, amount paid, conversion value',
    '=sales, =sale, giá bán, học phí, =giá trị, =giá, =tiền, =total, =value, =price, =ds, =dt, =đơn giá, tiền cọc',
  ],
  clickId: [
    'gclid, google click id, click id, gbraid, wbraid, fbclid, ttclid, facebook click id, tiktok click id, fbc, mã click, id click, utm gclid',
  ],
});

/** Names that look like one of the fields and mean something else. */
export const otherMeanings = () =>
  'stt, =tt stt, số thứ tự, thứ tự, =no, =số tt, row number, serial number, s no, sr no, ' +
  'campaign id, ad id, ads id, adset id, ad set id, ad group id, form id, page id, account id, ad account, facebook id, zalo id, product id, id quảng cáo, id chiến dịch, mã chiến dịch, mã quảng cáo, id form, id page, id camp, mã camp, mã sản phẩm, mã sp, mã giảm giá, mã đơn, mã đơn hàng, order id, mã nhân viên, mã nv, user id, campaign type, loại chiến dịch, ' +
  'is organic, link, url, link facebook, facebook link, link fb, campaign status, campaign owner id, campaign budget, ngân sách chiến dịch, ' +
  'ngày sinh, năm sinh, sinh ngày, sinh nhật, tháng sinh, birthday, birth date, date of birth, dob, birth year, ' +
  'ngày hẹn, lịch hẹn, thời gian hẹn, giờ hẹn, ngày hẹn gọi lại, ngày gọi lại, lịch gọi lại, hẹn gọi lại, thời gian gọi lại, giờ gọi lại, ngày hẹn lại, appointment, appointment date, appointment time, callback date, callback time, call back date, next follow up, next followup date, next call, next call date, next activity, next activity date, next step, follow up date, followup date, due date, meeting date, expected close date, ngày học thử, ngày test, ngày khai giảng, ngày bắt đầu, ngày kết thúc, ngày giao hàng, ngày nhận hàng, ngày gửi hàng, start date, end date, best time to call, preferred time, thời gian rảnh, thời gian tư vấn mong muốn, thời gian học, thời gian thuận tiện, thời lượng, thời gian gọi được, thời gian đàm thoại, call duration, duration, talk time, time zone, timezone, ' +
  'last modified, last modified date, last updated, updated at, modified time, modified date, last modified by, created by, modified by, người tạo, người cập nhật, người sửa, ' +
  'tên công ty, công ty, company, company name, organization, business name, tên sản phẩm, product name, product, sản phẩm, tên khóa học, khóa học, course name, course, tên lớp, event name, file name, user name, username, tên con, tên bé, tên bố mẹ, nickname, job title, chức vụ, tên hàng, page name, account name, ' +
  'trạng thái thanh toán, tình trạng thanh toán, trạng thái đơn, trạng thái đơn hàng, trạng thái giao hàng, tình trạng hôn nhân, tình trạng sức khỏe, tình trạng da, tình trạng răng, tình trạng hiện tại của bạn, payment status, order status, email status, email opt in status, marital status, delivery status, subscription status, phân loại sản phẩm, ' +
  'sđt sale, số điện thoại sale, sđt nhân viên, sđt người thân, sđt tư vấn, email sale, email nhân viên, số điện thoại tư vấn, agent phone, agent email, owner email, phone type, phone country, mobile network, nhà mạng, email sent, email opened, emails sent, ' +
  'chi phí, chi tiêu, số tiền đã chi tiêu, giá số, giá data, cost, cost per lead, amount spent, spend, cpl, phí ship, giảm giá, discount, ' +
  'nguồn tiền, nguồn thu, nguồn thu nhập, người giới thiệu, kênh tư vấn, số lượng, quantity, số nhà, số cmnd, cccd, số hợp đồng, số đơn, mã hợp đồng, số hđ, account number, ip address, link ghi âm, file ghi âm, ghi âm, recording, call recording, kpi';
