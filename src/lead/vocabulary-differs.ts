/**
 * Statuses that the vocabulary may well know, and that still differ from team to team: before the colon what teams mean
 * by them, the most usual first, in the notation of the other lists. They stand for whole cells.
 */
export const vocabularyDiffers = () => `
JUST_ASKING CONSIDERING INTERESTED: [,đang] tham khảo | tham khảo [thêm,giá] | hỏi [giá,thông tin]
INTERESTED CONSIDERING JUST_ASKING: [,có,đang] quan tâm | interested | [đã,gửi,đã gửi,] báo giá | quoted | quote sent
QUALIFIED INTERESTED CONSIDERING: [,khách] tiềm năng | potential | opportunity
INTERESTED CONNECTED JUST_ASKING: [,đã] gửi thông tin | info sent
CONNECTED NO_ANSWER INTERESTED: [gửi,đã gửi,nhắn,kết bạn,đã kết bạn,kb,add,đã add] zalo | kb zl
APPOINTMENT CALLBACK: [,đã] hẹn
CONSIDERING CONNECTED JUST_ASKING: chăm sóc | [,cần] chăm sóc thêm | [chăm sóc,chăm] tiếp | nuôi dưỡng | nurture | nurturing
CONNECTED CONSIDERING INTERESTED: đang [chăm sóc,chăm,xử lý] | in progress | processing | working
CALLBACK CONSIDERING CONNECTED: theo dõi [,thêm] | [,to] follow up | following up | follow
CONNECTED NO_ANSWER JUST_ASKING: đã [liên hệ,gọi] | contacted | called
CONNECTED INTERESTED JUST_ASKING: đã tư vấn | tư vấn rồi | tương tác | engaged
CONSIDERING INTERESTED: ấm | warm
NO_NEED JUST_ASKING CONSIDERING: lạnh | cold
NO_NEED LOST WON: [,đã] đóng | closed
CONNECTED WON NO_NEED: xong | done | completed
REFUSED LOST NO_NEED: [,đã] hủy | cancelled | canceled
CONSIDERING NO_NEED: tạm dừng | để sau | on hold
NEW CONNECTED CONSIDERING: pending | đang chờ | chờ phản hồi
`;
