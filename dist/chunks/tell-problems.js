function tellProblems(problems, logger) {
	let ordered = [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
	for (let problem of ordered.slice(0, 20)) logger.warning(describe(problem));
	ordered.length > 20 && logger.warning(`Of such problems there are ${ordered.length - 20} more.`);
}
function describe({ message, where }) {
	return where?.path === void 0 || message.includes(where.path) ? message : `${where.path}: ${message}`;
}
const isError = ({ severity }) => severity === "error";
export { tellProblems as t };
