/** The three ways into the site, in Vietnamese. */
export const viHome = {
	label: 'Bạn cần gì?',
	compare: 'So sánh các đơn vị',
	compareText: 'Đơn vị nào đạt, đơn vị nào hụt, từng chỉ tiêu, cùng một mức của tỉnh.',
	watch: 'Theo dõi đơn vị của mình',
	watchText: 'Kết quả, chỉ tiêu riêng và nhiệm vụ sắp đến hạn của từng sở, từng xã.',
	learn: 'Hiểu con số và kế hoạch',
	learnText: 'Cách đọc trang này, chỉ tiêu đếm gì trên gì, kế hoạch viết thế nào.'
};
