import type { CommonWords } from './sidebar-words';

export function common(): CommonWords {
  return {
    next: 'Tiếp tục',
    back: 'Quay lại',
    seconds: '{n} giây',
    longWork: 'Bảng nhiều số có thể mất vài phút, cứ để thanh bên mở.',
    noScore: 'Chưa có điểm',
    target: 'mục tiêu {n}',
    scoreSays:
      'Điểm {score} trên 100; điểm thật nằm trong khoảng {low} đến {high}; mục tiêu {target}.',
    leads: '{n} số',
    points: '{n} điểm',
    openTab: 'Mở {tab}',
  };
}
